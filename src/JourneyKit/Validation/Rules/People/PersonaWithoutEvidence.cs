using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personas of researched maps that cite no evidence.</summary>
internal sealed class PersonaWithoutEvidence : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3004", "persona-without-evidence", DiagnosticSeverity.Warning, "A persona that was made up in a meeting looks the same as one from research, and is believed as readily. Cite the evidence, or say `basis: hypothesis` of the persona.");

    public override ElementList<int> Checklist => [19, 21];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        personas:
          night-nurse: { name: Amira, goals: [swap a shift without ten calls] }
        evidence:
          shift-swaps: Nurses ask six colleagues on average before a shift is swapped.
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        personas:
          night-nurse: { name: Amira, goals: [swap a shift without ten calls], evidence: [shift-swaps] }
        evidence:
          shift-swaps: Nurses ask six colleagues on average before a shift is swapped.
        """;

    public override void Check(RuleContext context)
    {
        // Of a map without any evidence another rule says so.
        if (context.Map.Basis != Basis.Researched || context.Map.Evidence.Count == 0)
        {
            return;
        }

        var missing = new MissingValues("persona");
        foreach (var persona in context.Map.Personas)
        {
            if (persona.Basis != Basis.Hypothesis)
            {
                missing.Ask();
                if (persona.Evidence.Count == 0)
                {
                    missing.Add(persona.Key, Places.Persona(persona));
                }
            }
        }

        missing.Report(context, Places.Personas, "cite evidence, although the map is researched", null, "Cite it, or say `basis: hypothesis` of the persona.");
    }
}
