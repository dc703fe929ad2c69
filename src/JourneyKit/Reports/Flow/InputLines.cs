using JourneyKit.Graphs;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>What the numbers rest on, before any of them.</summary>
internal static class InputLines
{
    private const int MostAssumptions = 4;

    public static void Write(Pen pen, FlowResult result)
    {
        var inputs = result.Chain.Inputs;
        pen.Write($"{inputs.Assumed} of {Listing.Count(inputs.Shares, "share")} {(inputs.Shares == 1 ? "is" : "are")} assumed", inputs.Assumed == 0 ? Tone.Good : Tone.Warning);
        if (inputs.Assumed > 0)
        {
            pen.Write(": ").Write(string.Join(", ", inputs.Assumptions.Take(MostAssumptions).Select(TextOf)));
        }

        if (inputs.Assumed > MostAssumptions)
        {
            pen.Write($" and {inputs.Assumed - MostAssumptions} more");
        }

        pen.Line();
        if (inputs.UnknownEntryShare > 0)
        {
            pen.Write($"where {Figures.Percent(inputs.UnknownEntryShare)} of journeys begin is not known", Tone.Warning).Line(": shares of all journeys are at least what stands here");
        }

        var persona = result.Chain.Graph.Persona is { } id ? $"{result.Map.Personas[id]!.Name} (persona `{id}`)" : "all personas";
        pen.Line($"{result.File}: {result.Map.Title}, {persona}", Tone.Faint);
    }

    private static string TextOf(Assumption assumption)
        => assumption is { Kind: AssumptionKind.ScaledAmongPersonas, Persona: { } scaled } ? $"{Figures.Percent(assumption.Share)} of those the personas stand for are {scaled}"
            : assumption.Persona is { } persona ? $"{Figures.Percent(assumption.Share)} of customers are {persona}"
            : assumption.To is { } to ? $"{assumption.Touchpoint} → {to} {Figures.Percent(assumption.Share)}" : $"{Figures.Percent(assumption.Share)} begin at {assumption.Touchpoint}";
}
