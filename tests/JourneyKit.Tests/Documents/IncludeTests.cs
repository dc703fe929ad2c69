using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.MarkedFiles;

namespace JourneyKit.Tests.Documents;

public sealed class IncludeTests
{
    private const string Map = "order.journey.yaml";
    private const string Shared = "shared.journey.yaml";
    private const string IncludesShared = Current + "include: [shared.journey.yaml]\n";

    [Fact]
    public void Definitions_of_libraries_follow_those_of_the_map_in_the_order_in_which_they_are_included()
    {
        var files = new MarkedFiles(
            (Map, Current + "include: [lib/b.journey.json, lib/a.journey.yaml]\nchannels: [phone]\ntouchpoints: { pay: { channel: email, owner: shop } }\n"),
            ("lib/a.journey.yaml", Library + "teams: [shop]\nchannels: { event: { control: owned } }\n"),
            ("lib/b.journey.json", """{ "journeykit": 1, "id": "b", "title": "B", "channels": ["email", "website"] }"""));

        files.Check();
        Assert.Equal("phone email website event", string.Join(' ', files.Read().Map!.Channels.Keys));
    }

    [Fact]
    public void Every_kind_of_definition_can_be_included()
    {
        var files = new MarkedFiles(
            (Map, IncludesShared),
            (Shared, Library + "segments: [a]\npersonas: [b]\nteams: [c]\nsystems: [d]\nchannels: [e]\nsources: [f]\nevidence: [g]\nmetrics: [h]\nobjectives: [i]\n"));

        files.Check();
        var map = files.Read().Map!;
        Assert.Equal(9, map.Segments.Count + map.Personas.Count + map.Teams.Count + map.Systems.Count + map.Channels.Count + map.Sources.Count + map.Evidence.Count + map.Metrics.Count + map.Objectives.Count);
    }

    [Fact]
    public void A_second_definition_is_reported_in_the_map_even_where_both_are_equal()
    {
        var fault = new MarkedFiles(
            (Map, IncludesShared + "channels: { phone: {}, [|email|]: { control: owned } }\n"),
            (Shared, Library + "channels: { email: { control: owned } }\n")).CheckOne("JK1042");

        Assert.Equal("`email` is defined in shared.journey.yaml, a library that the map includes, and cannot be changed here. Change the library, or choose another id.", fault.Message);
        Assert.Equal(Shared, Assert.Single(fault.Related).Span.Path);
    }

    [Fact]
    public void A_second_definition_among_libraries_is_reported_in_the_later_one()
        => new MarkedFiles(
            (Map, Current + "include: [a.journey.yaml, b.journey.yaml]\n"),
            ("a.journey.yaml", Library + "channels: [email]\n"),
            ("b.journey.yaml", Library + "channels: [website, [|email|]]\n")).CheckOne("JK1042");

    [Fact]
    public void A_library_that_is_included_again_is_read_once_and_said_to_be()
    {
        var diagnostics = new MarkedFiles(
            ("map.journey.yaml", Current + "include: [shared.journey.yaml, [|shared.journey.yaml|], [|./shared.journey.yaml|]]\n"),
            ("shared.journey.yaml", Library + "channels: [email]\n")).Check("JK1090");

        Assert.Equal("`shared.journey.yaml` is included already: it is read once, and this item does nothing.", diagnostics[0].Message);
        Assert.Equal("map.journey.yaml(5,11)", Assert.Single(diagnostics[0].Related).Span.ToString());
    }

    [Fact]
    public void A_file_that_is_named_sixty_times_is_read_once()
    {
        var files = new CountingFiles(Library + "channels: [email]\n");
        var document = new JourneyReader(new JourneyReaderOptions { Files = files }).Read(Current + $"include: [{string.Join(", ", Enumerable.Repeat("shared.journey.yaml", 60))}]\n", path: "map.journey.yaml");

        Assert.Equal(1, files.Count);
        Assert.NotNull(document.Map);
        Assert.Equal(59, document.Diagnostics.Count);
    }

    [Fact]
    public void The_same_id_of_two_kinds_is_no_second_definition()
        => new MarkedFiles((Map, IncludesShared + "teams: [support]\n"), (Shared, Library + "channels: [support]\n")).Check();

    [Theory]
    [InlineData("stages: [a]\n", "it has `stages`, which only maps have")]
    [InlineData("touchpoints: {}\n", "it has `touchpoints`, which only maps have")]
    [InlineData("conversions: [a]\n", "it has `conversions`, which only maps have")]
    [InlineData("extends: other.journey.yaml\n", "it has `extends`, and libraries stand on their own")]
    [InlineData("include: [other.journey.yaml]\n", "it has `include`, and libraries stand on their own")]
    public void A_map_cannot_be_included(string key, string reason)
    {
        var fault = new MarkedFiles((Map, Current + "include: [[|shared.journey.yaml|]]\n"), (Shared, Library + key)).CheckOne("JK1041");

        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
        Assert.Equal(4, Assert.Single(fault.Related).Span.Start.Line);
    }

    [Theory]
    [InlineData("- a\n")]
    [InlineData("text\n")]
    public void What_is_no_mapping_cannot_be_included(string text)
        => new MarkedFiles((Map, Current + "include: [[|shared.journey.yaml|]]\n"), (Shared, text)).CheckOne("JK1041");

    [Fact]
    public void A_library_may_say_its_state()
        => new MarkedFiles((Map, IncludesShared + "touchpoints: { pay: { channel: email } }\n"), (Shared, Library + "state: current\nchannels: [email]\n")).Check();

    [Fact]
    public void A_fault_of_a_library_stands_in_the_library()
        => new MarkedFiles(
            (Map, IncludesShared + "touchpoints: { pay: { emotion: [|JK1026:5|] } }\n"),
            (Shared, Library + "[|JK1020:colour|]: red\nchannels: { email: { owner: [|JK1031:shop|], [|JK1020:kint|]: email }, [|JK1028:Web|]: {} }\n")).Check();

    [Fact]
    public void Faults_of_a_map_come_before_those_of_its_libraries()
    {
        var diagnostics = new MarkedFiles(
            ("z.journey.yaml", Current + "include: [a.journey.yaml]\ntouchpoints: { pay: { emotion: [|JK1026:5|] } }\n[|JK1020:colour|]: red\n"),
            ("a.journey.yaml", Library + "channels: { [|JK1028:Web|]: {} }\n")).Check();

        Assert.Equal(["z.journey.yaml", "z.journey.yaml", "a.journey.yaml"], diagnostics.Select(d => d.Span!.Value.Path).ToArray());
    }

    [Theory]
    [InlineData("[|JK1022:journeykit|]: 1\nid: shared\nchannels: [email]\n")]
    [InlineData("[|JK1022:id|]: shared\ntitle: Shared\nchannels: [email]\n")]
    [InlineData("journeykit: [|JK1033:2|]\nid: shared\ntitle: Shared\n")]
    [InlineData("journeykit: 1\nid: [|JK1028:My Shared|]\ntitle: Shared\n")]
    [InlineData("journeykit: 1\nid: shared\n[|JK1023:title|]:\n")]
    [InlineData("journeykit: 1\nid: shared\ntitle: Shared\nreviewed: [|JK1025:soon|]\n")]
    public void The_first_lines_of_a_library_are_checked(string library)
        => new MarkedFiles((Map, IncludesShared), (Shared, library)).Check();

    [Fact]
    public void A_library_that_is_missing_is_reported_at_its_item_and_nothing_that_it_might_define()
    {
        var fault = new MarkedFiles(
            (Map, Current + "include: [shared.journey.yaml, [|nowhere.journey.yaml|]]\ntouchpoints: { pay: { channel: email, owner: shop } }\n"),
            (Shared, Library + "teams: [shop]\n")).CheckOne("JK1001");

        Assert.Equal("/include/1", fault.Path.ToString());
    }

    [Fact]
    public void A_library_with_a_fault_of_syntax_hides_nothing_of_the_map()
        => new MarkedFiles(
            (Map, IncludesShared + "touchpoints: { pay: { channel: email, emotion: [|JK1026:5|] } }\n"),
            (Shared, Library + "description: a[|JK1005:|]: b\nchannels: [email]\n")).Check();

    [Fact]
    public void Libraries_of_a_base_are_found_from_the_base()
    {
        var files = new MarkedFiles(
            (Map, Current + "extends: base/order.journey.yaml\ntouchpoints: { pay: { channel: email } }\n"),
            ("base/order.journey.yaml", Current + "include: [shared.journey.yaml]\n"),
            ("base/shared.journey.yaml", Library + "channels: [email]\n"));

        files.Check();
        Assert.Equal([Map, "base/order.journey.yaml", "base/shared.journey.yaml"], files.Read().Sources.Select(s => s.Path).ToArray());
    }

    [Fact]
    public void A_list_of_libraries_replaces_the_inherited_one()
        => new MarkedFiles(
            (Map, Current + "extends: base.journey.yaml\ninclude: [b.journey.yaml]\ntouchpoints: { pay: { channel: [|email|], owner: shop } }\n"),
            ("base.journey.yaml", Current + "include: [a.journey.yaml]\n"),
            ("a.journey.yaml", Library + "channels: [email]\n"),
            ("b.journey.yaml", Library + "teams: [shop]\n")).CheckOne("JK1031");

    [Fact]
    public void A_library_that_is_read_by_itself_is_a_library()
    {
        var document = new MarkedFiles((Shared, Library + "channels: [email]\n")).Read();

        Assert.Null(document.Map);
        Assert.Equal("email", Assert.Single(document.Library!.Channels).Id);
        Assert.Empty(document.Diagnostics);
    }

    private sealed class CountingFiles(string text) : IJourneyFiles
    {
        public int Count { get; private set; }

        public FileContent Read(string path, int mostBytes)
        {
            Count++;
            return new FileContent(System.Text.Encoding.UTF8.GetBytes(text));
        }
    }
}
