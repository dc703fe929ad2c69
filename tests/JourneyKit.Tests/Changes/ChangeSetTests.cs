using JourneyKit.Changes;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Changes;

public sealed class ChangeSetTests
{
    private const string Shop = """
        channels: [website, email, phone]
        conversions: { order: { at: basket } }
        stages: [look, buy, use]
        touchpoints:
          landing:
            stage: look
            channel: website
            next: { basket: 60% }
            painPoints: { lost: { description: Gets lost., recovery: basket } }
          basket: { stage: buy, emotion: -1, next: { pay: 50% } }
          pay: { stage: buy, channel: website }

        """;

    [Fact]
    public void A_renamed_touchpoint_is_one_change_and_what_leads_to_it_none()
        => Assert.Equal(
            ["renamed /touchpoints/cart: basket → cart", "changed /touchpoints/cart/name: Basket → Cart", "added /touchpoints/cart/replaces: [basket]"],
            Changes(Shop, Shop.Replace("  basket: {", "  cart: { replaces: [basket],", StringComparison.Ordinal).Replace("{ basket: 60% }", "{ cart: 60% }", StringComparison.Ordinal).Replace("recovery: basket", "recovery: cart", StringComparison.Ordinal).Replace("at: basket", "at: cart", StringComparison.Ordinal)));

    [Fact]
    public void Without_the_declaration_it_is_gone_and_another_has_come()
        => Assert.Contains("removed /touchpoints/basket: { stage: buy, emotion: -1, next: { pay: 50% } }", JourneyComparison.Compare(Maps.FromYaml(Shop), Maps.WithBaseline(Shop.Replace("  basket: {", "  cart: { replaces: [basket],", StringComparison.Ordinal).Replace(" basket", " landing", StringComparison.Ordinal).Replace("{ landing: 60% }", "{ cart: 60% }", StringComparison.Ordinal), Shop), MatchMode.Ids).Select(change => change.ToString()));

    [Fact]
    public void Values_and_paths_are_those_of_each_map()
    {
        var changes = JourneyComparison.Compare(
            Maps.FromYaml(Shop),
            Maps.WithBaseline(Shop.Replace("basket: {", "cart: { replaces: [basket],", StringComparison.Ordinal).Replace("emotion: -1", "emotion: 2", StringComparison.Ordinal).Replace("{ basket: 60% }", "{ cart: 70% }", StringComparison.Ordinal).Replace(" basket", " cart", StringComparison.Ordinal).Replace("[cart]", "[basket]", StringComparison.Ordinal), Shop));
        var emotion = changes.Single(change => change.Path.Segment == "emotion");
        Assert.Equal(("/touchpoints/basket/emotion", "/touchpoints/cart/emotion"), (emotion.BeforePath.ToString(), emotion.AfterPath.ToString()));
        var share = changes.Single(change => change.Kind == ChangeKind.Rerouted);
        Assert.Equal("rerouted /touchpoints/landing/next/cart/share: 60% → 70%", share.ToString());
        Assert.Equal("/touchpoints/landing/next/basket/share", share.BeforePath.ToString());
    }

    [Fact]
    public void Moved_rechannelled_and_rerouted_are_kinds_of_their_own()
        => Assert.Equal(
            [
                "rerouted /touchpoints/basket/next/pay/share: 50% → 40%",
                "rerouted /touchpoints/basket/next/landing: nothing → 10%",
                "moved /touchpoints/pay/stage: buy → use",
                "rechannelled /touchpoints/pay/channel: website → phone",
            ],
            Changes(Shop, Shop.Replace("{ pay: 50% }", "{ pay: 40%, landing: 10% }", StringComparison.Ordinal).Replace("pay: { stage: buy, channel: website }", "pay: { stage: use, channel: phone }", StringComparison.Ordinal)).Where(line => !line.Contains("/state", StringComparison.Ordinal)));

    [Fact]
    public void A_stage_that_was_not_said_before_is_added_not_moved_to()
        => Assert.Equal(["added /touchpoints/a/stage: use"], Changes("stages: [use]\ntouchpoints: [a]\n", "stages: [use]\ntouchpoints: { a: { stage: use } }\n"));

    [Fact]
    public void A_renamed_stage_moves_nothing()
        => Assert.Equal(
            ["renamed /stages/order: buy → order", "changed /stages/order/name: Buy → Order", "added /stages/order/replaces: [buy]"],
            Changes(Shop, Shop.Replace("[look, buy, use]", "{ look: , order: { replaces: [buy] }, use: }", StringComparison.Ordinal).Replace("stage: buy", "stage: order", StringComparison.Ordinal)));

    [Fact]
    public void Who_stays_in_what_became_of_the_stage_has_not_moved()
        => Assert.Equal(
            ["changed /touchpoints/a/stage: look → decide", "moved /touchpoints/c/stage: use → decide"],
            Changes(
                "stages: [look, buy, use]\ntouchpoints: { a: { stage: look }, c: { stage: use } }\n",
                "stages: { decide: { replaces: [look, buy] }, use: }\ntouchpoints: { a: { stage: decide }, c: { stage: decide } }\n").Where(line => line.Contains("/touchpoints/", StringComparison.Ordinal)));

    [Fact]
    public void A_stage_that_gets_its_kind_from_its_new_id_changes_its_kind()
        => Assert.Contains("added /stages/purchase/kind: purchase", Changes("stages: [buy]\n", "stages: { purchase: { replaces: [buy] } }\n"));

    [Fact]
    public void The_parts_of_a_split_are_each_compared_with_the_whole()
        => Assert.Equal(
            [
                "split /touchpoints/address: form → address",
                "changed /touchpoints/address/name: Form → Address",
                "changed /touchpoints/address/emotion: -1 → 1",
                "added /touchpoints/address/replaces: [form]",
                "split /touchpoints/card: form → card",
                "changed /touchpoints/card/name: Form → Card",
                "added /touchpoints/card/replaces: [form]",
            ],
            Changes("touchpoints: { form: { emotion: -1 } }\n", "touchpoints: { address: { emotion: 1, replaces: [form] }, card: { emotion: -1, replaces: [form] } }\n"));

    [Fact]
    public void One_that_takes_in_another_is_compared_with_both()
        => Assert.Equal(
            [
                "merged /touchpoints/pay: check → pay",
                "changed /touchpoints/pay/name: Check → Pay",
                "changed /touchpoints/pay/emotion: -2 → 1",
                "added /touchpoints/pay/replaces: [check]",
                "changed /touchpoints/pay/emotion: -1 → 1",
                "added /touchpoints/pay/replaces: [check]",
            ],
            Changes("touchpoints: { check: { emotion: -2 }, pay: { emotion: -1 } }\n", "touchpoints: { pay: { emotion: 1, replaces: [check] } }\n"));

    [Fact]
    public void A_change_knows_its_place_on_both_sides()
    {
        const string Header = "journeykit: 1\nid: a\ntitle: A\nstate: current\n";
        var (one, other) = (JourneyDocument.Parse(Header + "touchpoints:\n  a: { emotion: 1 }\n"), JourneyDocument.Parse(Header + "x-a: 1\ntouchpoints:\n  a:\n    emotion: 2\n"));
        var change = JourneyComparison.Compare(one.Map!, other.Map!).Single(change => change.Kind == ChangeKind.Changed);
        Assert.Equal("document(6,8)", one.FindKeySpan(change.BeforePath).ToString()![.."document(6,8)".Length]);
        Assert.Equal("document(8,5)", other.FindKeySpan(change.AfterPath).ToString()![.."document(8,5)".Length]);
    }

    [Fact]
    public void Changes_can_be_made_to_a_map_that_has_gone_on_meanwhile()
    {
        var (before, after) = (Maps.FromYaml(Shop), Maps.FromYaml(Shop.Replace("emotion: -1", "emotion: 1", StringComparison.Ordinal)));
        var other = before with { Title = "Another", Touchpoints = before.Touchpoints.With(new Touchpoint("help")) };
        var applied = JourneyComparison.Compare(before, after).Apply(other);
        Assert.Equal(1, applied.Touchpoints["basket"]!.Emotion);
        Assert.True(applied.Touchpoints.Contains("help"));
        Assert.Equal("Another", applied.Title);
    }

    [Fact]
    public void Changes_are_not_made_to_a_map_that_says_something_else_there()
    {
        var (before, after) = (Maps.FromYaml(Shop), Maps.FromYaml(Shop.Replace("emotion: -1", "emotion: 1", StringComparison.Ordinal)));
        var changes = JourneyComparison.Compare(before, after);
        Assert.Equal(changes.Changes, changes.Conflicts(before with { Touchpoints = [] }));
        Assert.Contains("changed /touchpoints/basket/emotion: -1 → 1", Assert.Throws<ArgumentException>(() => changes.Apply(after)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_says_only_what_differs()
    {
        const string Header = "journeykit: 1\nid: a\ntitle: A\nstate: current\n";
        var before = JourneyDocument.Parse(Header + "stages: [look, buy, use]\nchannels: [email]\nx-a: { b: 1, c: 2 }\ntouchpoints:\n  pay: { emotion: -1, prompt: Pay, personas: [], painPoints: { slow: Too slow. } }\n  old: {}\n").Map!;
        var after = JourneyDocument.Parse(Header.Replace("current", "future", StringComparison.Ordinal) + "stages: [buy, look, use]\nchannels: [email]\nx-a: { b: 1, d: 3 }\ntouchpoints:\n  pay: { emotion: 1, backstage: [one, two], painPoints: { slow: { description: Too slow., severity: 2 } } }\n  new: { stage: use }\n").Map!;
        var expected = """
            journeykit: '1'
            extends: current.journey.yaml
            id: a
            title: A
            state: future
            stages:
              buy: {}
              look: {}
              use: {}
            touchpoints:
              old: null
              pay:
                personas: null
                emotion: 1
                prompt: null
                backstage: [one, two]
                painPoints:
                  slow:
                    severity: 2
              new:
                stage: use
            x-a:
              d: 3
              c: null

            """;
        Assert.Equal(expected, JourneyComparison.Compare(before, after).ToOverlay(JourneyFormat.Yaml, "current.journey.yaml"));
    }

    [Fact]
    public void An_overlay_cannot_set_null()
    {
        var (before, after) = (Maps.FromYaml("x-a: { b: 1 }"), Maps.FromYaml("x-a: { b: ~ }"));
        Assert.Throws<InvalidOperationException>(() => JourneyComparison.Compare(before, after).ToOverlay(JourneyFormat.Yaml, "a.journey.yaml"));
    }

    [Fact]
    public void Every_reference_that_can_only_mean_a_touchpoint_stage_or_conversion_of_the_map_follows_a_renaming()
    {
        // A reference that the renaming forgets would show as a change; random maps refer to touchpoints from wherever they can.
        for (var seed = 0; seed < 500; seed++)
        {
            var map = RandomMaps.Map(seed);
            ElementRef[] elements = [.. map.Touchpoints.Keys.Select(id => new ElementRef(ElementKind.Touchpoint, id)), .. map.Stages.Keys.Select(id => new ElementRef(ElementKind.Stage, id)), .. map.Conversions.Keys.Select(id => new ElementRef(ElementKind.Conversion, id))];
            var renamed = Renaming.Of([.. elements.Select(element => new Replacement(ChangeKind.Renamed, element, element with { Key = element.Key + "-2" }))]).Apply(map);
            var text = JourneyWriter.Write(renamed with { Baseline = RandomEdits.BaselinePath }, JourneyFormat.Json);
            var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { [RandomEdits.BaselinePath] = JourneyWriter.Write(map, JourneyFormat.Json) });
            Assert.DoesNotContain(new JourneyReader(new JourneyReaderOptions { Files = files }).Read(text).Diagnostics, diagnostic => diagnostic.Descriptor.Name == "unknown-reference");
        }
    }

    private static IEnumerable<string> Changes(string before, string after)
        => JourneyComparison.Compare(Maps.FromYaml(before), Maps.WithBaseline(after, before))
            .Where(change => change.Path != ElementPath.Root / "state" && change.Path != ElementPath.Root / "baseline")
            .Select(change => change.ToString());
}
