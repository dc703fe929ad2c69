using System.Globalization;
using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;
using JourneyKit.Validation.Privacy;

namespace JourneyKit.Validation.Rules.People;

/// <summary>Nobody can be recognised in the texts of a map.</summary>
internal sealed class PersonalData : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3028", "personal-data", DiagnosticSeverity.Warning, "A map is copied, printed and shown around. Whoever was quoted did not agree to that with a phone number, an address or an account. Take out what identifies the person.");

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

    public override void Check(RuleContext context)
    {
        var search = new Search(context, OwnDomains(context.Map));
        foreach (var persona in context.Map.Personas)
        {
            CheckPersona(search, persona);
        }

        foreach (var source in context.Map.Sources)
        {
            search.Look(source, source.Key, Places.Source, "source", ("name", source.WrittenName), ("description", source.Description), ("method", source.Method));
        }

        foreach (var evidence in context.Map.Evidence)
        {
            search.Look(evidence, evidence.Key, Places.Evidence, "evidence", ("name", evidence.WrittenName), ("text", evidence.Text), ("description", evidence.Description));
        }

        foreach (var stage in context.Map.Stages)
        {
            search.Look(stage, stage.Key, Places.Stage, "stage", ("name", stage.WrittenName), ("description", stage.Description), ("goal", stage.Goal));
        }

        foreach (var touchpoint in context.Map.Touchpoints)
        {
            CheckTouchpoint(search, touchpoint);
        }
    }

    private static void CheckPersona(Search search, Persona persona)
    {
        search.Look(persona, persona.Key, Places.Persona, "persona", ("name", persona.WrittenName), ("description", persona.Description), ("quote", persona.Quote), ("occupation", persona.Occupation), ("location", persona.Location), ("lifestyle", persona.Lifestyle));
        foreach (var (name, value) in persona.Demographics.Entries)
        {
            search.Look(persona, persona.Key, static place => Places.Persona(place) / "demographics", "persona", (name, value));
        }

        Lines("behaviors", persona.Behaviors);
        Lines("interests", persona.Interests);
        Lines("values", persona.Values);
        Lines("goals", persona.Goals);
        Lines("needs", persona.Needs);
        Lines("motivations", persona.Motivations);
        Lines("challenges", persona.Challenges);
        Lines("preferences", persona.Preferences);

        void Lines(string property, ElementList<string> lines)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                search.Look((persona, property), persona.Key, static place => Places.Persona(place.persona) / place.property, "persona", (i.ToString(CultureInfo.InvariantCulture), lines[i]));
            }
        }
    }

    private static void CheckTouchpoint(Search search, Touchpoint touchpoint)
    {
        search.Look(touchpoint, touchpoint.Key, Places.Touchpoint, "touchpoint", ("name", touchpoint.WrittenName), ("description", touchpoint.Description), ("doing", touchpoint.Doing), ("thinking", touchpoint.Thinking), ("quote", touchpoint.Quote));
        foreach (var experience in touchpoint.ByPersona)
        {
            search.Look((touchpoint, experience), touchpoint.Key, static place => Places.ByPersona(place.touchpoint, place.experience), "touchpoint", ("doing", experience.Doing), ("thinking", experience.Thinking), ("quote", experience.Quote));
        }

        foreach (var painPoint in touchpoint.PainPoints)
        {
            search.Look((touchpoint, painPoint), painPoint.Key, static place => Places.PainPoint(place.touchpoint, place.painPoint), "pain point", ("name", painPoint.WrittenName), ("description", painPoint.Description), ("workaround", painPoint.Workaround), ("rootCause", painPoint.RootCause));
        }
    }

    // Teams may be written to; what ends like their addresses belongs to the organisation.
    private static HashSet<string> OwnDomains(JourneyMap map)
    {
        var domains = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var team in map.Teams)
        {
            if (team.Contact is { } contact && contact.LastIndexOf('@') is > 0 and var at)
            {
                domains.Add(contact[(at + 1)..].Trim());
            }
        }

        return domains;
    }

    private sealed class Search(RuleContext context, HashSet<string> ownDomains)
    {
        private readonly Func<string, bool> isOurs = ownDomains.Contains;

        /// <summary>Looks at texts that stand side by side.</summary>
        /// <param name="element">What they belong to.</param>
        /// <param name="key">Its id.</param>
        /// <param name="place">Where it stands; asked only where something is found.</param>
        /// <param name="kind">What it is called.</param>
        /// <param name="texts">The texts by their properties, or by their positions in one.</param>
        public void Look<T>(T element, string key, Func<T, ElementPath> place, string kind, params ReadOnlySpan<(string Property, string? Text)> texts)
        {
            foreach (var (property, text) in texts)
            {
                if (PersonalTraces.FindIn(text, isOurs) is { } found)
                {
                    // The finding does not repeat it: findings are copied as well.
                    context.ReportValue(place(element) / property, $"A text of the {kind} `{key}` contains {found}. Take it out, or say in general words what it stands for.");
                }
            }
        }
    }
}
