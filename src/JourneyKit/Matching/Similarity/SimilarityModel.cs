using JourneyKit.Model;

namespace JourneyKit.Matching.Similarity;

/// <summary>How alike elements of one kind are: their names, and traits of the kind. Traits that one of two leaves open do not count.</summary>
/// <param name="nameWeight">The weight of the names.</param>
/// <param name="traitWeights">The weights of the traits.</param>
internal abstract class SimilarityModel(double nameWeight, double[] traitWeights)
{
    /// <summary>The least similarity that is a guess at all.</summary>
    public const double Threshold = 0.5;

    // Names in one language have that much of their letters in common by chance.
    private const double LeastLetters = 0.5;
    private const int Decimals = 4;
    private const int MostNamed = 3;

    private readonly NameParts names = new();
    private double[] wordWeights = [];

    /// <summary>The unmatched elements of the first map, by id.</summary>
    public IReadOnlyList<Profile> Before { get; private set; } = [];

    /// <summary>The unmatched elements of the second map, by id.</summary>
    public IReadOnlyList<Profile> After { get; private set; } = [];

    /// <summary>How alike two elements are, from 0 to 1; 0 where they do not reach the threshold.</summary>
    public double Of(Profile before, Profile after)
    {
        var (sum, known) = (0.0, nameWeight);
        for (var i = 0; i < traitWeights.Length; i++)
        {
            if (before.Traits[i] is { } one && after.Traits[i] is { } other)
            {
                sum += traitWeights[i] * Dice.Of(one, other);
                known += traitWeights[i];
            }
        }

        if (sum + nameWeight < Threshold * known)
        {
            return 0;
        }

        var similarity = Math.Round((sum + (nameWeight * NameSimilarity(before, after))) / known, Decimals, MidpointRounding.AwayFromZero);
        return similarity < Threshold ? 0 : similarity;
    }

    /// <summary>Why two elements are held to be the same.</summary>
    public ElementList<string> Explain(Profile before, Profile after)
    {
        var reasons = new List<string>(ExplainTraits(before, after));
        var shared = Common(before.Words, after.Words);
        if (before.Name == after.Name)
        {
            reasons.Add("same name");
        }
        else if (shared.Length > 0)
        {
            reasons.Add($"names share {Named(shared.Select(names.Word))}");
        }
        else if (Dice.Of(before.Letters, after.Letters) >= LeastLetters)
        {
            reasons.Add("names are spelt alike");
        }

        return [.. reasons];
    }

    protected abstract IEnumerable<string> ExplainTraits(Profile before, Profile after);

    protected void Fill<T>(IEnumerable<T> all, IEnumerable<T> before, IEnumerable<T> after, Func<T, int[]?[]> traitsBefore, Func<T, int[]?[]> traitsAfter)
        where T : Element
    {
        foreach (var element in all)
        {
            names.Count(element);
        }

        Before = [.. before.Select(element => names.ProfileOf(element, traitsBefore(element)))];
        After = [.. after.Select(element => names.ProfileOf(element, traitsAfter(element)))];
        wordWeights = names.Weights;
    }

    protected static int[] Common(int[]? one, int[]? other) => one is null || other is null ? [] : [.. one.Intersect(other)];

    protected static bool AreSame(int[]? one, int[]? other) => one is not null && other is not null && one.AsSpan().SequenceEqual(other);

    /// <summary>The first few names between back quotes.</summary>
    protected static string Named(IEnumerable<string> texts)
    {
        var all = texts.Order(StringComparer.Ordinal).Select(text => $"`{text}`").ToList();
        var shown = all.Count > MostNamed ? [.. all.Take(MostNamed - 1), $"{all.Count - MostNamed + 1} more"] : all;
        return shown.Count == 1 ? shown[0] : $"{string.Join(", ", shown.SkipLast(1))} and {shown[^1]}";
    }

    private double NameSimilarity(Profile before, Profile after)
    {
        if (before.Name == after.Name)
        {
            return 1;
        }

        var letters = Dice.Of(before.Letters, after.Letters);
        return Math.Max(Dice.Of(before.Words, after.Words, wordWeights), letters < LeastLetters ? 0 : letters);
    }
}
