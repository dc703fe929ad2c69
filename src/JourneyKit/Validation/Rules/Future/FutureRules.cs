namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rules of the group 8xxx, by id.</summary>
internal static class FutureRules
{
    public static Rule[] All =>
    [
        new DependencyCycle(),
        new ReplacedStillThere(),
        new RemovedStillThere(),
        new ChangeInCurrentMap(),
        new NoDesiredAction(),
        new NoDesiredEmotion(),
        new NoNextStep(),
        new UnexplainedChange(),
        new SeverePainUnanswered(),
        new SeverePainWithoutOpportunity(),
        new OpportunityWithoutInitiative(),
        new InitiativeWithoutOwner(),
        new InitiativeWithoutDates(),
        new DatesOutOfOrder(),
        new StartsBeforeItsDependencyEnds(),
        new InitiativeOverdue(),
        new DependsOnDropped(),
        new InitiativeWithoutPurpose(),
        new InitiativeUnestimated(),
        new InitiativeWithoutMeasure(),
        new FutureWithoutBaseline(),
        new FutureWithoutInitiative(),
        new PlansBelowDesired(),
        new PainGoneWithoutAWord(),
        new FutureLosesContext(),
        new PersonaLeftBehind(),
        new ConversionLeftBehind(),
        new TouchpointGoneWithoutAWord(),
        new RemovalWithoutReason(),
        new ExpectsLessThanNow(),
        new ExpectsShortOfTarget(),
        new RejectedButDelivered(),
        new DoneButStillHurting(),
        new OpportunityUnscored(),
        new MomentOfTruthWithoutPlan(),
        new FutureFeelsTheSame(),
        new StageGoneWithoutAWord(),
        new ChannelTakenFromPersona(),
    ];
}
