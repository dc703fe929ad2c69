namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rules of the group 2xxx, by id.</summary>
internal static class FlowRules
{
    public static Rule[] All =>
    [
        new TransitionToItself(),
        new TransitionSharesAboveOne(),
        new NoShareLeftToDivide(),
        new EntrySharesAboveOne(),
        new NoEntryShareLeft(),
    ];
}
