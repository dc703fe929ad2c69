using JourneyKit.Changes;
using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Reports.Text;
using JourneyKit.Schema;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Diff;

/// <summary>Says what became of what: renamed, split, merged.</summary>
internal static class ReplacementText
{
    private const int MostNames = 12;

    /// <summary>Whether a change says nothing beyond what is replaced: the declaration itself, and names that follow from the ids.</summary>
    public static bool IsImplied(Change change, string property) => property switch
    {
        "replaces" => true,
        "name" => change.Before?.Text == Id.ToName(change.BeforePath.Parent!.Segment) && change.After?.Text == Id.ToName(change.AfterPath.Parent!.Segment),
        _ => false,
    };

    public static void Write(Pen pen, Change change, ElementMatches matches, ElementAddress element)
    {
        var (from, to) = (ElementRef.At(change.BeforePath)!.Value, ElementRef.At(change.AfterPath)!.Value);
        var match = matches.LinkOf(to)!;
        var phrase = change.Kind switch
        {
            ChangeKind.Renamed => $", renamed from {from.Key}",
            ChangeKind.Split => $", a part of {from.Key} (split into {Names(matches.AfterOf(from))})",
            _ => $", merged from {Names(matches.BeforeOf(to))}",
        };
        pen.Write(ChangeText.SignOf(change) + " ", ChangeText.ToneOf(change)).Write(element.Kind).Write(" ").Write(to.Key, Tone.Strong).Write(phrase);
        if (match.Basis == MatchBasis.Suggested)
        {
            pen.Write($" (a guess, {Figures.Confidence(match.Confidence)})", Tone.Warning);
        }

        pen.Line($"  {change.AfterPath}", Tone.Faint);
        if (match.Basis == MatchBasis.Suggested)
        {
            pen.Line($"    because: {string.Join("; ", match.Reasons)}", Tone.Faint);
        }
    }

    // They are told for each of them: of many, the first will do.
    private static string Names(IEnumerable<ElementRef> elements)
    {
        var first = elements.Take(MostNames + 1).Select(element => element.Key).ToList();
        return first.Count <= MostNames ? string.Join(" + ", first) : $"{string.Join(" + ", first[..MostNames])} + … ({elements.Count()} in all)";
    }
}
