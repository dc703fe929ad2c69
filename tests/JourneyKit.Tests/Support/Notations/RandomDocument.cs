using JourneyKit.Changes;
using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Tests.Support.Notations;

/// <summary>A document in a random notation, with the files that it names, and the map that it means.</summary>
internal sealed class RandomDocument
{
    private const string LibraryName = "shared.journey.";
    private const string BasePath = RandomEdits.BaselinePath;

    private readonly Random random;
    private readonly Tally tally;
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    private RandomDocument(int seed, Tally tally)
    {
        random = new Random(seed);
        this.tally = tally;
        Map = RandomMaps.Map(seed) with { Baseline = null };
        Format = random.Next(3) == 0 ? JourneyFormat.Json : JourneyFormat.Yaml;
        Text = (random.Next(3) == 0 ? TryWriteOverlay(seed) : null) ?? Whole(Map, Format);
    }

    /// <summary>What the document means.</summary>
    public JourneyMap Map { get; private set; }

    public string Text { get; }

    public JourneyFormat Format { get; }

    public static RandomDocument Of(int seed, Tally tally) => new(seed, tally);

    /// <summary>Reads a text as if it were the document.</summary>
    public JourneyDocument Read(string text, JourneyFormat format)
        => new JourneyReader(new JourneyReaderOptions { Files = new MemoryFiles(files) }).Read(text, format, "b.journey." + Ending(format));

    /// <summary>All files, for the message of a test that fails.</summary>
    public string Show() => string.Join('\n', files.Append(KeyValuePair.Create("b.journey." + Ending(Format), Text)).Select(file => $"---------- {file.Key}\n{file.Value}"));

    private static string Ending(JourneyFormat format) => format == JourneyFormat.Json ? "json" : "yaml";

    // A document by itself, or with a part of its definitions in a library.
    private string Whole(JourneyMap map, JourneyFormat format)
    {
        var data = JourneySchema.Map.ToData(map);
        var shared = data.Members.Where(member => IsShared(member.Key) && random.Next(2) == 0).ToList();
        if (shared.Count == 0 || random.Next(3) > 0)
        {
            return Write(Loosen(JourneySchema.Map, data), format);
        }

        tally.Add("include");
        var path = LibraryName + Ending(format);
        files[path] = Write(Loosen(JourneySchema.Library, DataValue.FromMembers([Said("journeykit", "1"), Said("id", "shared"), Said("title", "Shared"), .. shared])), format);
        return Write(Loosen(JourneySchema.Map, DataValue.FromMembers([.. data.Members.Where(member => !shared.Contains(member)), KeyValuePair.Create("include", DataValue.FromItems([path]))])), format);
    }

    // A document that says what differs from another. Null where that cannot be said.
    private string? TryWriteOverlay(int seed)
    {
        var before = Map;
        var after = RandomEdits.Of(before, seed);
        string overlay;
        try
        {
            overlay = JourneyComparison.Compare(before, after, MatchMode.Ids).ToOverlay(JourneyFormat.Json, BasePath);
        }
        catch (InvalidOperationException)
        {
            return null;
        }

        tally.Add("overlay");
        Map = after;
        files[BasePath] = Whole(before, JourneyFormat.Yaml);
        var carrier = JourneyDocument.Parse($$"""{"journeykit":"1","id":"a","title":"A","state":"current","x-overlay":{{overlay}}}""", JourneyFormat.Json).Map!;
        return Write(new LooseDocument(random, tally, isOverlay: true).Of(JourneySchema.Map, carrier.Extensions[0].Value), Format);
    }

    private LooseNode Loosen(ElementTable table, DataValue data) => new LooseDocument(random, tally, isOverlay: false).Of(table, data);

    private string Write(LooseNode root, JourneyFormat format) => format == JourneyFormat.Json ? LooseJson.Write(root, random, tally) : LooseYaml.Write(root, random, tally);

    private static bool IsShared(string key) => ElementKind.All.Any(kind => kind.Key == key) && JourneySchema.Library.HasKey(key);

    private static KeyValuePair<string, DataValue> Said(string key, string value) => KeyValuePair.Create(key, (DataValue)value);
}
