namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rules of the group 2xxx, by id.</summary>
internal static class FlowRules
{
    public static Rule[] All =>
    [
        new TransitionSharesAboveOne(),
        new NoShareLeftToDivide(),
        new EntrySharesAboveOne(),
        new NoEntryShareLeft(),
        new DeadEnd(),
        new UnreachableTouchpoint(),
        new LoopWithoutWayOut(),
        new NoEntryForPersona(),
        new ConversionUnreachable(),
        new NoWayToConvertForPersona(),
        new Islands(),
        new NoFlow(),
        new BackStep(),
        new StagesAgainstTheFlow(),
        new TouchpointWithoutStage(),
        new StageWithoutTouchpoint(),
        new UnexplainedDropOff(),
        new EntriesBelowOne(),
        new ExitNobodyTakes(),
        new RecoveryWhereItHurts(),
        new PainfulBottleneck(),
        new TransitionNeverTaken(),
        new TouchpointForNobody(),
        new ConversionOnlyThroughAvoidedChannels(),
        new PersonasAgainstTheWhole(),
        new OwnSharesAboveOne(),
        new TypeInOddStage(),
    ];
}
