using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>Customer and organisation meet in a channel.</summary>
internal sealed class TouchpointWithoutChannel : Rule
{
    private const int Few = 3;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK5002", "touchpoint-without-channel", DiagnosticSeverity.Warning, "Where customers meet the organisation decides who has to act, and what a change of channel costs them. Name the channel of every interaction; what customers do by themselves is an action and needs none.");

    public override ElementList<int> Checklist => [33, 60];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        channels: [website, phone]
        touchpoints:
          book-a-table: { channel: website }
          ask-about-allergies: {}
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [website, phone]
        touchpoints:
          book-a-table: { channel: website }
          ask-about-allergies: { channel: phone }
        """;

    public override void Check(RuleContext context)
    {
        var asked = 0;
        var map = context.Map;
        var found = new Gathered(context, map.Channels.Count == 0 ? 1 : Few);
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.Kind == TouchpointKind.Interaction && !touchpoint.IsForNobody())
            {
                asked++;
                if (touchpoint.Channel is null)
                {
                    found.Add(Places.Touchpoint(touchpoint), touchpoint.Key, $"`{touchpoint.Id}` names no channel. Say where it takes place, or `kind: action` where nobody but the customer takes part.");
                }
            }
        }

        found.Report(Places.Touchpoints, all => map.Channels.Count == 0
            ? $"None of the {asked} touchpoints names a channel. List the `channels` of the map, and say at each touchpoint in which one customers meet you there."
            : $"{Listing.OutOf(all.Count, asked)} touchpoints name no channel: {all.Ids}. Say where they take place, or `kind: action` where nobody but the customer takes part.");
    }
}
