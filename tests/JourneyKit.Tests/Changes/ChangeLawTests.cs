using JourneyKit.Changes;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Changes;

/// <summary>What must hold of every comparison, over random maps, random edits of them, and maps that have nothing to do with each other.</summary>
public sealed class ChangeLawTests
{
    private static readonly int Maps = CaseCount.Of("JOURNEYKIT_MAPS", 400);

    public static TheoryData<MatchMode> Modes { get; } = [MatchMode.Ids, MatchMode.Declared, MatchMode.Suggest];

    [Theory]
    [MemberData(nameof(Modes))]
    public void Nothing_differs_between_a_map_and_itself(MatchMode mode)
    {
        for (var seed = 0; seed < Maps; seed++)
        {
            var map = RandomMaps.Map(seed);
            Assert.Empty(JourneyComparison.Compare(map, RandomMaps.Map(seed), mode));
            Assert.Empty(JourneyComparison.Compare(RandomEdits.Of(map, seed), RandomEdits.Of(map, seed), mode));
        }
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Changes_applied_to_the_first_map_make_the_second(MatchMode mode)
        => ForEachPair((before, after, name) =>
        {
            var changes = JourneyComparison.Compare(before, after, mode);
            Assert.True(changes.Conflicts(before) is [], $"{name}: {changes.Conflicts(before).FirstOrDefault()}");
            Equal(after, changes.Apply(before), name);
        });

    [Theory]
    [MemberData(nameof(Modes))]
    public void Changes_turned_round_bring_the_first_map_back(MatchMode mode)
        => ForEachPair((before, after, name) =>
        {
            var changes = JourneyComparison.Compare(before, after, mode);
            var back = changes.Invert();
            Assert.True(back.Conflicts(after) is [], $"{name}: {back.Conflicts(after).FirstOrDefault()}");
            Equal(before, back.Apply(after), name);
            Assert.Equal(changes.Changes, back.Invert().Changes);
        });

    [Theory]
    [MemberData(nameof(Modes))]
    public void Order_and_notation_make_no_difference(MatchMode mode)
        => ForEachPair((before, after, name) =>
        {
            var expected = Lines(JourneyComparison.Compare(before, after, mode));
            Assert.Equal(expected, Lines(JourneyComparison.Compare(RandomEdits.Shuffle(before, 1), RandomEdits.Shuffle(after, 2), mode)));
            Assert.Empty(JourneyComparison.Compare(after, RandomEdits.Shuffle(after, 3), mode));
        }, 500);

    [Fact]
    public void Written_in_another_notation_a_map_differs_in_the_same()
        => ForEachPair((before, after, name) =>
        {
            var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { [RandomEdits.BaselinePath] = JourneyWriter.Write(before, JourneyFormat.Yaml) });
            var reader = new JourneyReader(new JourneyReaderOptions { Files = files });
            var read = reader.Read(JourneyWriter.Write(after, JourneyFormat.Json), JourneyFormat.Json).Map;
            Assert.NotNull(read);
            Assert.Equal(JourneyComparison.Compare(before, after).Changes, JourneyComparison.Compare(reader.ReadFile(RandomEdits.BaselinePath).Map!, read).Changes);
        }, 300);

    [Theory]
    [InlineData(JourneyFormat.Yaml)]
    [InlineData(JourneyFormat.Json)]
    public void An_overlay_of_the_first_map_is_read_as_the_second(JourneyFormat format)
    {
        var written = 0;
        ForEachPair((before, after, name) =>
        {
            string overlay;
            try
            {
                overlay = JourneyComparison.Compare(before, after).ToOverlay(format, RandomEdits.BaselinePath);
            }
            catch (InvalidOperationException)
            {
                Assert.True(HasNull(after), name);
                return;
            }
            catch (JourneyFormatException refusal)
            {
                // A random map may replace what it alone has by itself: beside this baseline nothing is there to go on.
                var errors = refusal.Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error).ToList();
                Assert.NotEmpty(errors);
                Assert.All(errors, fault => Assert.Equal("JK1031", fault.Descriptor.Id));
                Assert.All(errors, fault => Assert.Contains("that this one could replace", fault.Message, StringComparison.Ordinal));
                return;
            }

            var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { [RandomEdits.BaselinePath] = JourneyWriter.Write(before, JourneyFormat.Yaml) });
            var document = new JourneyReader(new JourneyReaderOptions { Files = files }).Read(overlay, format);
            Assert.True(document.Map is not null, $"{name}: {document.Diagnostics.FirstOrDefault()}\n{overlay}");
            Equal(after, document.Map, name);
            written++;
        });
        Assert.True(written > Maps * 5 / 4, $"{written} written");
    }

    [Fact]
    public void The_edits_make_changes_of_every_kind()
    {
        var found = new HashSet<ChangeKind>();
        ForEachPair((before, after, _) => found.UnionWith(JourneyComparison.Compare(before, after).Select(change => change.Kind)), 300);
        Assert.Equal(Enum.GetValues<ChangeKind>(), found.Order());
    }

    [Fact]
    public void Changes_fit_only_a_map_that_has_what_they_begin_with()
        => ForEachPair((before, after, name) =>
        {
            var changes = JourneyComparison.Compare(before, after);
            if (changes.FirstOrDefault(change => change.Before is not null && !change.IsReplacement) is { } change && changes.Conflicts(after) is [_, ..])
            {
                Assert.Throws<ArgumentException>(() => changes.Apply(after));
            }
        }, 300);

    private static void ForEachPair(Action<JourneyMap, JourneyMap, string> law, int? maps = null)
    {
        for (var seed = 0; seed < (maps ?? Maps); seed++)
        {
            var map = RandomMaps.Map(seed);
            law(map, RandomEdits.Of(map, seed), $"edit {seed}");
            law(map, RandomMaps.Map(seed + 1), $"pair {seed}");
        }
    }

    private static void Equal(JourneyMap expected, JourneyMap? actual, string name)
    {
        if (expected != actual)
        {
            Assert.Fail($"{name}\n{string.Join("\n", JourneyComparison.Compare(expected, actual!, MatchMode.Ids))}\n{JourneyWriter.Write(expected, JourneyFormat.Yaml)}");
        }
    }

    private static IEnumerable<string> Lines(ChangeSet changes) => changes.Select(change => $"{change.BeforePath} {change.AfterPath} {Sorted(change.Before)} {Sorted(change.After)}").Order(StringComparer.Ordinal);

    private static string Sorted(DataValue? value) => value is { Kind: DataKind.Map } ? string.Join(',', value.Members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}: {Sorted(member.Value)}")) : value?.ToString() ?? "";

    private static bool HasNull(JourneyMap map) => JourneyWriter.Write(map, JourneyFormat.Json).Contains("null", StringComparison.Ordinal);
}
