using JourneyKit.Model.Unicode;
using JourneyKit.Sources;

namespace JourneyKit.Schema;

/// <summary>
/// What random values are made from: seeded, so that a failing one can be made again. References are drawn from fixed
/// lists of ids, so that a sampled map has no loose ends.
/// </summary>
internal sealed class SampleSource
{
    private static readonly string[] Texts =
    [
        "Order confirmed", "no", "null", "~", "007", "1.10", "1e3", "0x1F", "2026-01-05", "60%", "1h30m", "yes: no", "a # b", "- item",
        "'quoted'", "\"double\"", "back\\slash", " leading", "trailing ", "two\nlines", "ends with a break\n", "\n", "tab\there", "café ünïcode",
        "日本語", "😀 emoji", "كيف", "{a: b}", "[1, 2]", "*alias", "&anchor", "!tag", "%YAML", "@at", "`tick`", "|", ">", "? key", ":", "<<", "=", ".inf", "12:30:45", "1_000",
        "", "a very long sentence that goes on and on, well beyond the eighty columns at which some emitters begin to fold their lines, until it ends",
        "  indented\n    more\nless", "\u00a0nbsp", "line\r\nbreak", "on", "Off", "Y", "TRUE", "0o17", "+1", "-", "---", "...", "#", "a: ", "x-y", "\ud83d\ude00\u200d", "\ufffe",
        "-0", "0b1", ".5", "+.5", "5.", "0.10", "3.90", "1e400", "12e03", "0x", "NaN", ".NaN", "-.INF", "2026-01-05T10:00:00Z", "2026-1-5", "12e", "1:30", "6/10", "35 %",
        "\ttab first", "tab last\t", "\t", " ", "  ", " \n ", "\n\n", "\n\n\n", "a\n\n\nb", "a\n  \nb", "blanks at the end  \nof a line", "a\n ", "a\n\n", " \na", "\na", "a\n\tb", "- a\n- b\n", "a:\n  b: c\n", "# a\nb", "a\n# b", "---\na", "a\n...\nb",
        "\r", "a\r", "\ra", "a\r\nb\r\n", "\r\n", "a\n\rb", "'", "''", "\"", "\\", "\\n", "it's", "say \"hi\"", "%", "@", "`", "&", "*", "? ", ": ", ":a", "a:b", "a:", "a :", "{", "}", "[", "]", ",", "a,b", "3,90", "a, b", "|-\n", "!!str x", "> a", "a #b", "#b", "a# b", "a  # b",
        "e\u0301", "\u00e9", "\u1e9b\u0323", "\u3000wide", "\u0661\u0662", "\u00bd", "soft\u00adhyphen", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "\ufffd", "True", "NO", "Null", "\u2060",
        new string('w', 2_000), string.Concat(Enumerable.Repeat("many words ", 300)), string.Concat(Enumerable.Repeat("a line\n", 40)),
    ];

    private static readonly string[] Names = Array.FindAll(Texts, text => InvisibleCharacters.IndexInName(text + "-") < 0 && InvisibleCharacters.IndexInName("-" + text) < 0);

    private readonly Random random;
    private readonly List<string>[] pools;
    private readonly int[] taken;
    private readonly IReadOnlyList<string> texts;

    /// <summary>Makes a source.</summary>
    /// <param name="seed">The same seed gives the same values.</param>
    /// <param name="elementsPerKind">How many elements of each kind there are at most.</param>
    /// <param name="texts">What texts are drawn from; null for many that are hard to write.</param>
    public SampleSource(int seed, int elementsPerKind = 4, IReadOnlyList<string>? texts = null)
    {
        this.texts = texts ?? Texts;
        random = new Random(seed);
        taken = new int[ElementKind.All.Count];
        pools = [.. ElementKind.All.Select(kind => MakePool(kind, random.Next(elementsPerKind + 1)))];
    }

    public bool Chance(double probability) => random.NextDouble() < probability;

    public int Integer(int from, int to) => from + random.Next(to - from + 1);

    public T Pick<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];

    public string Text() => Nfc.Of(Pick(texts));

    /// <summary>A text that can be a key: nothing in it is unseen.</summary>
    public string Name() => Nfc.Of(Pick(Names));

    /// <summary>A decimal with up to six digits on either side of the point.</summary>
    public decimal Decimal() => random.Next(1_000_000) + (Chance(0.5) ? 0 : random.Next(1_000_000) / 1_000_000m);

    /// <summary>The id of some element of the kinds, or null where there is none.</summary>
    public string? Reference(KindSet kinds)
    {
        var among = kinds.Kinds.SelectMany(kind => pools[kind.Index]).ToList();
        return among.Count == 0 ? null : Pick(among);
    }

    /// <summary>Ids for elements of a kind: all that are left, or some where the elements stand in several places.</summary>
    public IReadOnlyList<string> Define(ElementKind kind)
    {
        var pool = pools[kind.Index];
        var isNested = kind == ElementKind.PainPoint || kind == ElementKind.MicroConversion;
        var from = taken[kind.Index];
        taken[kind.Index] = isNested ? Math.Min(pool.Count, from + random.Next(3)) : pool.Count;
        return pool[from..taken[kind.Index]];
    }

    public bool IsDefined(ElementKind kind) => taken[kind.Index] == pools[kind.Index].Count;

    private List<string> MakePool(ElementKind kind, int count)
    {
        string[] strange = ["2024", "null", "true", "no", "y", "1e3", "0x1f", "website", "purchase", "crm", "nps", "a-b-c"];
        return [.. Enumerable.Range(0, count).Select(i => Chance(0.3) && i < strange.Length ? strange[(i + (kind.Index * 4)) % strange.Length] + (i > 3 ? $"-{i}" : "") : $"{kind.Key.ToLowerInvariant()}-{i}").Distinct(StringComparer.Ordinal)];
    }
}
