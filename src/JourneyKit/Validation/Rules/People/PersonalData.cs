using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Validation.Privacy;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personal data in the texts of a map.</summary>
internal sealed class PersonalData : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3028", "personal-data", DiagnosticSeverity.Warning, "A map is copied, printed and shown around. People who were quoted did not agree to that with their phone number, address or account number. Take out what identifies the person.");

    public override ElementList<int> Checklist => [64];

    public override string BadExample => """
        state: current
        touchpoints:
          hotline: { quote: "I am on call tonight, ring me on 07700 900461." }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          hotline: { quote: "I am on call tonight, ring me on my mobile." }
        """;

    public override void Check(RuleContext context) => new Search(context, PersonalTraces.OwnDomains(context.Map)).Through(context.Map);

    private sealed class Search(RuleContext context, HashSet<string> ownDomains) : ModelWalk(Holdings.Texts)
    {
        // These hold no prose: addresses of pages and pictures, names of events, numbers of versions.
        private static readonly HashSet<string> NoProse = new(StringComparer.Ordinal) { PropertyKeys.Link, PropertyKeys.Portrait, PropertyKeys.Event, PropertyKeys.Version, PropertyKeys.Unit, PropertyKeys.Baseline };

        private readonly Func<string, bool> isOurs = ownDomains.Contains;

        public override void Text(string text)
        {
            if (PersonalTraces.FindIn(text, isOurs) is { } found && Table.Kind != ElementKind.Team && !NoProse.Contains(Property))
            {
                // The finding does not repeat the data: findings are copied, too.
                context.ReportValue(Path, $"A text of the {Table.Noun}{(Key.Length == 0 ? "" : $" `{Key}`")} contains {found}. Take it out, or say in general words what it stands for.");
            }
        }
    }
}
