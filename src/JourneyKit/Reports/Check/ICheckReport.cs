namespace JourneyKit.Reports.Check;

/// <summary>One format of what a check found.</summary>
internal interface ICheckReport
{
    void Write(CheckResult result);
}
