using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Formats;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Merging;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Merging;

/// <summary>A random document that extends a random map, in random notations; the map may use a library, and there may be a document between the two.</summary>
internal sealed class OverlaidMap
{
    private const string Own = "future.journey";
    private const string Between = "interim.journey";
    private const string Base = "current.journey";
    private const string Library = "shared.journey";

    private readonly Dictionary<string, (string Text, JourneyFormat Format)> files = new(StringComparer.Ordinal);
    private readonly Tally tally;
    private readonly DataValue own;
    private readonly int seed;
    private readonly LocatedTree inherited;
    private readonly LocatedTree? library;

    private OverlaidMap(int seed, Tally tally)
    {
        this.seed = seed;
        this.tally = tally;
        var random = new Random(seed);
        var map = JourneySchema.Map.ToData(RandomMaps.Map(seed));
        var donor = JourneySchema.Map.ToData(RandomMaps.Map(seed + 7_919));
        string[] shared = random.Next(3) == 0 ? [.. map.Members.Keys.Where(key => key is "teams" or "channels" or "metrics" or "evidence")] : [];
        if (shared.Length > 0)
        {
            tally.Add("includes");
            Add(Library, Document(Header("shared", null), map.Members.Where(member => shared.Contains(member.Key))), random);
            map = Document([.. map.Members.Where(member => !shared.Contains(member.Key)), new("include", DataValue.FromItems([Name(Library)]))], []);
            library = Repaired(Library);
        }

        Add(Base, map, random);
        inherited = Repaired(Base);
        if (random.Next(3) == 0)
        {
            // What is wrong between the two is not seen any more when it is replaced.
            Add(Between, Document(Header("order", "interim", Name(Base)), new RandomOverlay(random, tally).Of(map, donor)), random);
            _ = Read(Between).HasErrors ? files.Remove(Between) : (inherited = Merge(inherited, Repaired(Between))).Count > 0;
        }

        tally.Add("overlays");
        own = Document(Header("order", "future", files.ContainsKey(Between) ? Name(Between) : Name(Base)), new RandomOverlay(random, tally).Of(map, donor));
        Add(Own, own, random);
    }

    private OverlaidMap(OverlaidMap other, DataValue own)
    {
        (seed, tally, inherited, library) = (other.seed, other.tally, other.inherited, other.library);
        this.own = own;
        files[Own] = (RandomNotation.Write(own, other.files[Own].Format, seed, new Tally()), other.files[Own].Format);
    }

    /// <summary>The document that extends the others, as it is written.</summary>
    public LocatedTree OwnTree => field ??= Tree(Own);

    public static OverlaidMap Make(int seed, Tally tally) => new(seed, tally);

    /// <summary>Reads the document with all that it extends and includes.</summary>
    public JourneyDocument Read() => Read(Own);

    private JourneyDocument Read(string file)
        => new JourneyReader(new JourneyReaderOptions { Files = new MemoryFiles(files.ToDictionary(file => Name(file.Key), file => file.Value.Text, StringComparer.Ordinal)) }).ReadFile(Name(file));

    /// <summary>The map that comes of it, with or without faults, in canonical form.</summary>
    public string Merge()
    {
        var tree = Merge(inherited, Repaired(Own));
        var faults = new DiagnosticBag(int.MaxValue);
        tree = library is null ? tree : TreeInclude.Include(tree, [library], faults);
        var map = JourneySchema.Map.Read(new ReadContext(tree, faults), null, LocatedTree.None, tree.Root);
        return Encoding.UTF8.GetString(JourneyWriter.Write(JourneyFormat.Json, writer => JourneySchema.Map.Write(writer, map)).Span);
    }

    /// <summary>The ways to the innermost things that the document says, its header apart.</summary>
    public IEnumerable<IReadOnlyList<string>> Leaves()
        => own.Members.Where(member => member.Key != DocumentLinks.Include && !DocumentLinks.NotInherited.Contains(member.Key)).SelectMany(member => Leaves([member.Key], member.Value));

    /// <summary>The same without what stands at a way.</summary>
    public OverlaidMap Without(IReadOnlyList<string> path) => new(this, Without(own, [.. path]));

    public override string ToString() => string.Join("\n", files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"--- {file.Key}\n{file.Value.Text}"));

    private static IEnumerable<IReadOnlyList<string>> Leaves(IReadOnlyList<string> path, DataValue value)
    {
        return value.Kind == DataKind.Map && value.Members.Count > 0 ? value.Members.SelectMany(member => Leaves([.. path, member.Key], member.Value))
            : value.Kind == DataKind.List && value.Items.Count > 0 && HoldsElements(path[^1]) ? Enumerable.Range(0, value.Items.Count).Select(i => (IReadOnlyList<string>)[.. path, i.ToString(System.Globalization.CultureInfo.InvariantCulture)])
            : [path];
    }

    private static bool HoldsElements(string key) => JourneySchema.Tables.SelectMany(table => table.AllProperties).Any(property => property.Key == key && property.Shape.Table is not null);

    private static DataValue Without(DataValue value, ReadOnlySpan<string> path)
    {
        if (value.Kind == DataKind.List)
        {
            var at = int.Parse(path[0], System.Globalization.CultureInfo.InvariantCulture);
            return DataValue.FromItems([.. value.Items.Where((_, i) => i != at)]);
        }

        var members = new List<KeyValuePair<string, DataValue>>();
        foreach (var (key, member) in value.Members)
        {
            if (key != path[0])
            {
                members.Add(new(key, member));
            }
            else if (path.Length > 1)
            {
                members.Add(new(key, Without(member, path[1..])));
            }
        }

        return Document(members, []);
    }

    private static KeyValuePair<string, DataValue>[] Header(string id, string? state, string? extends = null) =>
    [
        new("journeykit", "1"), new("id", id), new("title", "T"),
        .. state is null ? Array.Empty<KeyValuePair<string, DataValue>>() : [new("state", state)],
        .. extends is null ? Array.Empty<KeyValuePair<string, DataValue>>() : [new("extends", extends)],
    ];

    private static DataValue Document(IEnumerable<KeyValuePair<string, DataValue>> header, IEnumerable<KeyValuePair<string, DataValue>> members)
        => DataValue.FromMembers(ElementCollections.Values<string, DataValue>([.. header, .. members]));

    private static LocatedTree Merge(LocatedTree inherited, LocatedTree own)
        => TreeMerge.Merge(inherited, own, JourneySchema.Map, DocumentLinks.NotInherited, new MergeFindings(inherited, own, new Overlays(), new DiagnosticBag(int.MaxValue), isComplete: true));

    private void Add(string file, DataValue document, Random random)
    {
        var format = random.Next(2) == 0 ? JourneyFormat.Yaml : JourneyFormat.Json;
        files.Add(file, (RandomNotation.Write(document, format, seed, tally), format));
    }

    private string Name(string file) => $"{file}.{(files[file].Format == JourneyFormat.Yaml ? "yaml" : "json")}";

    private LocatedTree Repaired(string file) => TreeRepair.Repair(Tree(file), JourneySchema.Map, new DiagnosticBag(int.MaxValue));

    private LocatedTree Tree(string file)
    {
        var (text, format) = files[file];
        var faults = new DiagnosticBag(int.MaxValue);
        var tree = TreeReader.Read(Name(file), Encoding.UTF8.GetBytes(text), format, ReadLimits.Default, faults, out _);
        return tree is { IsTruncated: false } ? tree : throw new InvalidOperationException($"{faults.ToSortedList([])[0]}\n{text}");
    }
}
