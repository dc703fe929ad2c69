namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rules of the group 5xxx, by id.</summary>
internal static class ChannelsRules
{
    public static Rule[] All =>
    [
        new ContradictingFacts(),
        new TouchpointWithoutChannel(),
        new UnusedChannel(),
        new NoTouchpointOutside(),
        new ControlUnsaid(),
        new OneWorldOnly(),
        new OneWayToSupport(),
        new NoSelfService(),
        new NoFeedback(),
        new BotWithoutHuman(),
        new LostContextWithoutPain(),
        new ContextNotCarried(),
        new ContinuityAgainstCarries(),
        new SwitchWithoutGuidance(),
        new SwitchContinuityUnknown(),
        new ServiceWithoutResponseTarget(),
        new LongWaitWithoutGuidance(),
        new LandingWithoutPrompt(),
        new ChannelKindUnsaid(),
        new ChannelAvoidedByAll(),
        new NothingPersonal(),
        new ActionWithChannel(),
        new OwnedChannelWithoutSystem(),
        new TransitionOfAbsentPersona(),
    ];
}
