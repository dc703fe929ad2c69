namespace JourneyKit.Insights.Plan;

/// <summary>Words of the plan.</summary>
internal static class PlanWords
{
    /// <summary>What worths rest on, as a part of a sentence.</summary>
    public static string RestsOn(WorthBasis basis) => basis switch
    {
        WorthBasis.Uplift => "by what changes between the two maps, divided by R. Aumann and L. Shapley",
        WorthBasis.PainPoints => "by the one map: at most, if nobody whom a closed pain point hits left because of it any more, divided by R. Aumann and L. Shapley and by how many each hits",
        _ => "nothing tells",
    };

    /// <summary>Why an initiative is left out, as the end of a sentence about it.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="one">The initiative.</param>
    /// <param name="choice">What is chosen instead.</param>
    public static string Why(LeftOutReason reason, InitiativeWorth one, BudgetChoice choice) => reason switch
    {
        LeftOutReason.TooDear when choice.Left == 0 => $"there is no money left{(one.Cost > 0 ? "" : " for what it depends on")}",
        LeftOutReason.TooDear when one.Cost > choice.Left => "it costs more than there is",
        LeftOutReason.TooDear => "with what it depends on it costs more than there is",
        LeftOutReason.BringsLess => "what is chosen brings more for the same money",
        LeftOutReason.AddsNothing => "it adds nothing to what is chosen",
        LeftOutReason.TakesAway => "it takes away more than it brings",
        LeftOutReason.NeedsDropped => "it depends on something that is dropped",
        LeftOutReason.NeedsUnknown => "it depends on something whose cost is not known",
        LeftOutReason.CostUnknown => "say its `cost` to have it weighed",
        _ => "no map tells what it brings",
    };

    /// <summary>A reason for programs.</summary>
    public static string Word(LeftOutReason reason) => reason switch
    {
        LeftOutReason.TooDear => "too-dear",
        LeftOutReason.BringsLess => "brings-less",
        LeftOutReason.AddsNothing => "adds-nothing",
        LeftOutReason.TakesAway => "takes-away",
        LeftOutReason.NeedsDropped => "needs-dropped",
        LeftOutReason.NeedsUnknown => "needs-unknown-cost",
        LeftOutReason.CostUnknown => "cost-unknown",
        _ => "worth-unknown",
    };

    /// <summary>A basis for programs.</summary>
    public static string Word(WorthBasis basis) => basis switch
    {
        WorthBasis.Uplift => "uplift",
        WorthBasis.PainPoints => "pain-points",
        _ => "nothing",
    };
}
