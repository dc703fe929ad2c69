using System.Text;
using System.Text.RegularExpressions;
using JourneyKit.Merging;
using JourneyKit.Tests.Support;
using JourneyKit.Tests.Support.Notations;

namespace JourneyKit.Tests.Merging;

/// <summary>A map, and what two people made of it at the same time.</summary>
internal sealed partial class MergeTriple
{
    private const int LargestSample = 12_000;

    private static readonly Lazy<List<string>> Samples = new(() => [.. Repository.ValidDocuments.Where(path => new FileInfo(path).Length < LargestSample)]);

    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    private MergeTriple(int seed, Tally tally)
    {
        var random = new Random(seed);
        (Before, Format) = DocumentOf(seed, random, tally);
        var (ours, theirs) = (new MergeScript(random, tally, "ann"), new MergeScript(random, tally, "bob"));
        Ours = ours.Apply(Before, Format, random.Next(1, 6));
        Theirs = theirs.Apply(Before, Format, random.Next(1, 6));
        foreach (var (old, other) in ours.Renamed.Concat(theirs.Renamed))
        {
            ids[other] = ids.GetValueOrDefault(old, old);
        }
    }

    public string Before { get; }

    public string Ours { get; }

    public string Theirs { get; }

    public JourneyFormat Format { get; }

    public static MergeTriple Of(int seed, Tally tally) => new(seed, tally);

    public MergedText? Merge(bool isSwapped, out string reason)
        => MapMerge.TryMerge("a", Format, Bytes(Before), Bytes(isSwapped ? Theirs : Ours), Bytes(isSwapped ? Ours : Theirs), MergeLabels.Usual, out reason);

    /// <summary>The facts of a text, with the ids that elements had before; null where it has faults.</summary>
    public HashSet<string>? FactsOf(string text) => MapFacts.Of(text, Format)?.Select(FormerIds).ToHashSet(StringComparer.Ordinal);

    /// <summary>A text with the ids that elements had before.</summary>
    public string FormerIds(string text) => ids.Count == 0 ? text : Word().Replace(text, word => ids.GetValueOrDefault(word.Value, word.Value));

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static (string Text, JourneyFormat Format) DocumentOf(int seed, Random random, Tally tally)
    {
        for (var attempt = 0; ; attempt++)
        {
            var (text, format) = random.Next(3) == 0 ? Sample(random) : Made(seed + (attempt * 7_919), tally);
            if (MergeVersion.Open("a", Bytes(text), format, out _) is not null && !JourneyDocument.Parse(text, format).HasErrors)
            {
                return (text, format);
            }
        }
    }

    private static (string Text, JourneyFormat Format) Sample(Random random)
    {
        var path = Samples.Value[random.Next(Samples.Value.Count)];
        return (File.ReadAllText(path), path.EndsWith("json", StringComparison.Ordinal) ? JourneyFormat.Json : JourneyFormat.Yaml);
    }

    private static (string Text, JourneyFormat Format) Made(int seed, Tally tally)
    {
        var document = RandomDocument.Of(seed, tally);
        return (document.Text, document.Format);
    }

    [GeneratedRegex("[A-Za-z0-9-]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
