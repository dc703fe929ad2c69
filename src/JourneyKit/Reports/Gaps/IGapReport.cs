namespace JourneyKit.Reports.Gaps;

/// <summary>Writes a gap analysis.</summary>
internal interface IGapReport
{
    void Write(GapResult result);
}
