namespace JourneyKit.Reports.Flow;

/// <summary>One format of the flow of a map.</summary>
internal interface IFlowReport
{
    void Write(FlowResult result);
}
