namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rules of the group 5xxx, by id.</summary>
internal static class ChannelsRules
{
    public static Rule[] All =>
    [
        new ContradictingFacts(),
    ];
}
