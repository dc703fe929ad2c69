using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Reading;

/// <summary>Lists of mappings, where mappings by id belong, are reported and read as if they were these.</summary>
public sealed class TreeRepairTests
{
    private const string Header = "journeykit: \"1\"\nid: order\ntitle: T\nstate: current\n";

    [Fact]
    public void A_list_in_an_overlay_is_put_over_what_it_inherits()
    {
        var found = Read(
            ("a.journey.yaml", Header + "extends: base.journey.yaml\ntouchpoints:\n  - id: pay\n    emotion: 9\n  - id: thanks\n    stage: last\n"),
            ("base.journey.yaml", Header + "stages: [last]\ntouchpoints: { cart: { next: [pay] }, pay: { next: [cart] } }\n"));

        Assert.Equal("JK1024 7:5, JK1026 8:14", found);
    }

    [Fact]
    public void A_list_in_a_document_that_is_extended_is_found_there_and_inherited()
    {
        var found = Read(
            ("a.journey.yaml", Header + "extends: base.journey.yaml\ntouchpoints: { pay: { emotion: 1, next: { cart: 40% } } }\n"),
            ("base.journey.yaml", Header + "touchpoints: [{ id: cart }, { id: pay, next: [{ to: cart }] }]\n"));

        Assert.Equal("JK1024 5:15, JK1024 5:47", found);
    }

    [Fact]
    public void A_list_in_a_library_defines_what_it_lists()
    {
        var found = Read(
            ("a.journey.yaml", Header + "include: [people.journey.yaml]\ntouchpoints: { pay: { personas: [ana], owner: shop } }\n"),
            ("people.journey.yaml", "journeykit: \"1\"\nid: people\ntitle: People\npersonas:\n  - name: Ana\nteams:\n  - { id: shop }\n"));

        Assert.Equal("JK1024 5:5, JK1024 7:5", found);
    }

    [Fact]
    public void Lists_under_a_team_s_own_keys_are_nobody_s_business()
        => Assert.Empty(FaultCheck.Read(Header + "x-notes: [{ id: a, text: b }]\ntouchpoints: { pay: { x-to: [{ to: b }] } }\n", JourneyFormat.Yaml));

    [Fact]
    public void An_id_that_is_the_word_id_is_an_id()
        => Assert.Empty(FaultCheck.Read(Header + "stages: { id: Say who you are, to: Go there }\ntouchpoints: { id: { next: [to] }, to: {} }\n", JourneyFormat.Yaml));

    [Fact]
    public void Faults_within_elements_that_cannot_be_kept_are_found_in_the_same_pass()
    {
        var marked = MarkedText.Parse(Header + """
            channels: { [|JK1028:Mobile App|]: { kind: [|JK1027:blurb|] }, email: {}, [|JK1030:email|]: { control: [|JK1027:ours!|] } }
            touchpoints: { pay: { emotion: 1, [|JK1021:emotion|]: [|JK1026:7|] } }
            [|JK1020:touchpoint|]: { ship: { emotion: [|JK1026:8|] } }
            conversions: { order: { at: ship } }

            """);

        FaultCheck.Same(marked, FaultCheck.Read(marked.Text, JourneyFormat.Yaml));
    }

    [Fact]
    public void Elements_where_they_cannot_stand_within_others_of_their_kind_are_read_all_the_same()
    {
        var marked = MarkedText.Parse(Header + "touchpoints: { pay: { painPoints: { slow: { [|JK1020:touchpoints|]: { ship: { emotion: [|JK1026:8|], duration: 5m } } } }, emotion: [|JK1026:9|], next: [ship] } }\n");

        FaultCheck.Same(marked, FaultCheck.Read(marked.Text, JourneyFormat.Yaml));
    }

    [Theory]
    [InlineData("touchpoints:\n", "  - id: t{0}\n    nxet: [t0]\n    emotion: happy\n    Duration: 5 minutes\n")]
    [InlineData("touchpoints:\n", "  T {0}: {{ channel: My Shop {0}, personas: Ana Bell, because: nobody liked it, stage: [a, b] }}\n")]
    [InlineData("", "key-{0}: {{ to: a }}\n")]
    public void Many_mistakes_cost_little(string section, string mistake)
    {
        var text = new StringBuilder(Header + section);
        for (var i = 0; i < 5_000; i++)
        {
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, mistake, i);
        }

        var found = FaultCheck.Read(text.ToString(), JourneyFormat.Yaml);

        Assert.Same(DocumentFaults.TooManyDiagnostics, found[^1].Descriptor);
    }

    private static string Read(params (string Path, string Text)[] files)
    {
        var options = new JourneyReaderOptions { Files = new MemoryFiles(files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal)) };
        return string.Join(", ", new JourneyReader(options).ReadFile(files[0].Path).Diagnostics.Select(d => $"{d.Descriptor.Id} {d.Span!.Value.Start.Line}:{d.Span.Value.Start.Column}"));
    }
}
