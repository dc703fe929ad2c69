using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Schema.Checking;

/// <summary>Maps made in code are held to the format: the same faults as in a document, by path.</summary>
public sealed class ModelCheckTests
{
    private static readonly JourneyMap Sound = new()
    {
        Id = "order",
        Title = "First order",
        State = MapState.Current,
        Channels = [new Channel("website")],
        Touchpoints = [new Touchpoint("pay") { Channel = "website" }, new Touchpoint("done")],
    };

    private static readonly (string What, JourneyMap Map, string Id, string Path)[] Cases =
    [
        ("no title", Sound with { Title = null! }, "JK1023", "/title"),
        ("empty title", Sound with { Title = "" }, "JK1023", "/title"),
        ("blank title", Sound with { Title = " \n" }, "JK1023", "/title"),
        ("no id", Sound with { Id = default }, "JK1028", "/id"),
        ("cast state", Sound with { State = (MapState)9 }, "JK1027", "/state"),
        ("path that leads nowhere", Sound with { Baseline = "/etc/passwd" }, "JK1002", "/baseline"),
        ("empty path", Sound with { Baseline = "" }, "JK1002", "/baseline"),
        ("cast kind", Sound with { Kind = (MapKind)(-1) }, "JK1027", "/kind"),
        ("dangling reference", Pay(pay => pay with { Stage = "nowhere" }), "JK1031", "/touchpoints/pay/stage"),
        ("reference that is no id", Pay(pay => pay with { Stage = default(Id<Stage>) }), "JK1028", "/touchpoints/pay/stage"),
        ("dangling item of a list", Pay(pay => pay with { Systems = ["crm"] }), "JK1031", "/touchpoints/pay/systems/0"),
        ("dangling transition", Pay(pay => pay with { Next = [new Transition("nowhere") { Share = 0.5m }] }), "JK1031", "/touchpoints/pay/next/nowhere"),
        ("reference to a baseline that the map does not name", Pay(pay => pay with { Replaces = ["old"] }), "JK1031", "/touchpoints/pay/replaces/0"),
        ("emotion beyond its scale", Pay(pay => pay with { Emotion = 3 }), "JK1026", "/touchpoints/pay/emotion"),
        ("negative volume", Pay(pay => pay with { Volume = -1 }), "JK1026", "/touchpoints/pay/volume"),
        ("number of 29 digits", Pay(pay => pay with { Volume = decimal.MaxValue }), "JK1026", "/touchpoints/pay/volume"),
        ("negative duration", Pay(pay => pay with { Duration = TimeSpan.FromSeconds(-5) }), "JK1025", "/touchpoints/pay/duration"),
        ("least duration", Pay(pay => pay with { Duration = TimeSpan.MinValue }), "JK1025", "/touchpoints/pay/duration"),
        ("control character", Pay(pay => pay with { Description = "a\u0001b" }), "JK1004", "/touchpoints/pay/description"),
        ("lone surrogate", Pay(pay => pay with { Description = "a\ud800" }), "JK1004", "/touchpoints/pay/description"),
        ("line separator in a list", Pay(pay => pay with { Needs = ["a", "b\u2028c"] }), "JK1004", "/touchpoints/pay/needs/1"),
        ("blank name", Pay(pay => pay with { Name = "  " }), "JK1023", "/touchpoints/pay/name"),
        ("null in a list", Pay(pay => pay with { Needs = ["a", null!] }), "JK1023", "/touchpoints/pay/needs/1"),
        ("long text", Pay(pay => pay with { Description = new string('a', 65_537) }), "JK1012", "/touchpoints/pay/description"),
        ("own key without x-", Pay(pay => pay with { Extensions = Own("weight", 1) }), "JK1020", "/touchpoints/pay/weight"),
        ("own key that is one of the format", Pay(pay => pay with { Extensions = Own("name", "Pay") }), "JK1020", "/touchpoints/pay/name"),
        ("own key of the map that is one of the format", Sound with { Extensions = Own("title", "Other") }, "JK1020", "/title"),
        ("deep tree below an own key", Pay(pay => pay with { Extensions = Own("x-deep", Nested(100_000)) }), "JK1012", "/touchpoints/pay/x-deep"),
        ("control character in an own key", Pay(pay => pay with { Extensions = Own("x-a", DataValue.FromMembers(Own("b\u0007", "c"))) }), "JK1004", "/touchpoints/pay/x-a/b\u0007"),
        ("fact that says nothing", Pay(pay => pay with { Facts = Own("price", DataValue.Null) }), "JK1065", "/touchpoints/pay/facts/price"),
        ("cast kind of a pain point", Pay(pay => pay with { PainPoints = [new PainPoint("slow") { Kind = (PainPointKind)7 }] }), "JK1027", "/touchpoints/pay/painPoints/slow/kind"),
        ("pain points of one id", Pay(pay => pay with { PainPoints = [new PainPoint("slow")] }, done => done with { PainPoints = [new PainPoint("slow")] }), "JK1030", "/touchpoints/done/painPoints/0"),
    ];

    public static TheoryData<string> Faults => [.. Cases.Select(fault => fault.What)];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_of_a_map_made_in_code_is_found_at_its_path(string what)
    {
        var (_, map, id, path) = Cases.Single(fault => fault.What == what);
        var found = Assert.Single(new JourneyValidator().Validate(map));
        Assert.True((id, path) == (found.Descriptor.Id, found.Path.ToString()), $"{what}: {found}");
        Assert.Null(found.Span);
        Assert.Empty(found.Related);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_reading_would_refuse_is_not_written(string what)
    {
        var (_, map, id, path) = Cases.Single(fault => fault.What == what);
        foreach (var format in Enum.GetValues<JourneyFormat>())
        {
            var refusal = Assert.Throws<JourneyFormatException>(() => JourneyWriter.Write(map, format));
            Assert.True((id, path) == (refusal.Diagnostics[0].Descriptor.Id, refusal.Diagnostics[0].Path.ToString()), what);
            Assert.Contains(refusal.Diagnostics[0].Message, refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void All_faults_come_in_one_pass_in_the_order_of_the_document()
    {
        var map = Pay(pay => pay with { Stage = "nowhere", Emotion = 7, Needs = [null!] }) with { State = (MapState)5, Title = "" };
        Assert.Equal(
            ["/title", "/state", "/touchpoints/pay/stage", "/touchpoints/pay/emotion", "/touchpoints/pay/needs/0"],
            new JourneyValidator().Validate(map).Select(found => found.Path.ToString()));
    }

    [Fact]
    public void Rules_run_on_maps_without_errors_only()
    {
        var validator = new JourneyValidator(options: new ValidationOptions { Preset = RulePreset.Strict });
        Assert.Contains(validator.Validate(Pay(pay => pay with { Emotion = -2, Next = [new Transition("done")] }) with { Basis = Basis.Researched }), found => !DocumentFaults.All.Contains(found.Descriptor));
        Assert.DoesNotContain(validator.Validate(Sound with { Basis = Basis.Researched, State = (MapState)5 }), found => !DocumentFaults.All.Contains(found.Descriptor));
    }

    [Fact]
    public void References_that_can_lead_to_a_named_baseline_are_let_through_where_it_is_not_at_hand()
    {
        var map = Pay(pay => pay with { Replaces = ["old"] }) with { State = MapState.Future, Baseline = "current.journey.yaml" };
        Assert.DoesNotContain(new JourneyValidator().Validate(map), IsError);
        Assert.Contains("replaces", JourneyWriter.Write(map, JourneyFormat.Yaml), StringComparison.Ordinal);
    }

    [Fact]
    public void References_are_looked_up_in_the_baseline_that_is_given()
    {
        var map = Pay(pay => pay with { Replaces = ["old"] }) with { State = MapState.Future };
        var fault = Assert.Single(new JourneyValidator().Validate(map, Sound));
        Assert.Equal("JK1031 /touchpoints/pay/replaces/0", $"{fault.Descriptor.Id} {fault.Path}");
        Assert.Throws<JourneyFormatException>(() => JourneyWriter.Write(map with { Baseline = "current.journey.yaml" }, JourneyFormat.Yaml, Sound));

        var baseline = Sound with { Touchpoints = [new Touchpoint("old")] };
        Assert.DoesNotContain(new JourneyValidator().Validate(map, baseline), IsError);
        Assert.Contains("old", JourneyWriter.Write(map, JourneyFormat.Yaml, baseline), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_of_another_journey_or_a_later_state_is_named()
    {
        var found = new JourneyValidator().Validate(Sound, Sound with { Id = "other", State = MapState.Future });
        Assert.Equal(["JK1044", "JK1045"], found.Take(2).Select(fault => fault.Descriptor.Id));
    }

    [Fact]
    public void A_library_made_in_code_is_held_to_the_format_as_well()
    {
        var library = new JourneyLibrary { Id = "shared", Title = "Shared", Channels = [new Channel("shop") { Owner = "sales" }] };
        Assert.Equal("/channels/shop/owner", Assert.Single(new JourneyValidator().Validate(library)).Path.ToString());
        Assert.Throws<JourneyFormatException>(() => JourneyWriter.Write(library, JourneyFormat.Json));

        var sound = library with { Teams = [new Team("sales")] };
        Assert.Empty(new JourneyValidator().Validate(sound));
        Assert.Equal(sound, JourneyDocument.Parse(JourneyWriter.Write(sound, JourneyFormat.Json)).Library);
    }

    [Fact]
    public void A_library_that_defines_nothing_would_be_read_as_a_map_without_state()
    {
        var library = new JourneyLibrary { Id = "shared", Title = "Shared" };
        Assert.Equal("A map needs the key `state`: one of current, interim, future.", Assert.Single(new JourneyValidator().Validate(library)).Message);
    }

    [Fact]
    public void Larger_limits_let_larger_maps_through()
    {
        var map = Pay(pay => pay with { Description = new string('a', 100_000), Extensions = Own("x-deep", Nested(70)) });
        var limits = ReadLimits.Default with { ScalarLength = 100_000, Depth = 80 };
        Assert.Equal(["JK1012", "JK1012"], Assert.Throws<JourneyFormatException>(() => JourneyWriter.Write(map, JourneyFormat.Yaml)).Diagnostics.Select(fault => fault.Descriptor.Id));

        var text = JourneyWriter.Write(map, JourneyFormat.Yaml, limits: limits);
        Assert.Equal(map, new JourneyReader(new JourneyReaderOptions { Limits = limits }).Read(text).Map);
        Assert.DoesNotContain(new JourneyValidator(options: new ValidationOptions { Limits = limits }).Validate(map), IsError);
    }

    [Fact]
    public void What_a_reader_gave_is_written_whatever_its_limits_were()
    {
        var text = JourneyWriter.Write(Pay(pay => pay with { Description = new string('a', 100_000) }), JourneyFormat.Yaml, limits: ReadLimits.Default with { ScalarLength = 100_000 });
        var map = new JourneyReader(new JourneyReaderOptions { Limits = ReadLimits.Default with { ScalarLength = 100_000 } }).Read(text).Map!;
        Assert.Equal(text, JourneyWriter.Write(map, JourneyFormat.Yaml));
        Assert.Throws<JourneyFormatException>(() => JourneyWriter.Write(map with { Title = "Changed" }, JourneyFormat.Yaml));
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static JourneyMap Pay(Func<Touchpoint, Touchpoint> pay, Func<Touchpoint, Touchpoint>? done = null)
        => Sound with { Touchpoints = [pay(Sound.Touchpoints[0]), (done ?? (it => it))(Sound.Touchpoints[1])] };

    private static ValueMap<string, DataValue> Own(string key, DataValue value) => [KeyValuePair.Create(key, value)];

    private static DataValue Nested(int levels) => Enumerable.Range(0, levels).Aggregate(DataValue.Null, (inner, _) => DataValue.FromItems([inner]));
}
