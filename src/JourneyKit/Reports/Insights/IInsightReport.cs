namespace JourneyKit.Reports.Insights;

/// <summary>One format of the insights of a map.</summary>
internal interface IInsightReport
{
    void Write(InsightResult result);
}
