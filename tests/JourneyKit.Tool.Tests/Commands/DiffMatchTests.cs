namespace JourneyKit.Tool.Tests.Commands;

public sealed class DiffMatchTests : IDisposable
{
    private const string Before = """
        journeykit: "1"
        id: order
        title: Order
        state: current
        channels: [website, email, phone]
        objectives: [fewer-ads]
        stages: [look, buy, use]
        touchpoints:
          landing: { stage: look, next: { basket: 60% } }
          basket: { stage: buy, emotion: -1, next: { form: 50% }, painPoints: { slow: Too slow. } }
          form: { stage: buy, channel: website, emotion: -1, next: { pay: 40% } }
          pay: { stage: buy, channel: website, effort: 4, next: [invoice] }
          check: { stage: buy, effort: 5 }
          invoice: { stage: use, channel: email }
          leaflet: { stage: look }

        """;

    private const string After = """
        journeykit: "1"
        id: order
        title: Order
        state: current
        baseline: a.journey.yaml
        channels: [website, email, phone]
        objectives: [fewer-ads]
        stages: [look, buy, use]
        touchpoints:
          landing: { stage: look, next: { cart: 60% } }
          cart: { stage: buy, emotion: 1, next: { address: 70% }, replaces: [basket], painPoints: { slow: { description: Too slow., severity: 2 } } }
          address: { stage: buy, channel: website, emotion: 1, replaces: [form], next: [card] }
          card: { stage: buy, channel: website, emotion: -1, replaces: [form], next: { pay: 40% } }
          pay: { stage: use, channel: phone, effort: 2, replaces: [check], next: [bill] }
          bill: { name: Invoice, stage: use, channel: email }
        removes: { leaflet: [fewer-ads] }

        """;

    private readonly TestFolder folder = new();

    public DiffMatchTests() => folder.Write("a.journey.yaml", Before).Write("b.journey.yaml", After);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Text_tells_what_was_renamed_split_merged_and_moved_and_marks_guesses()
    {
        var expected = """
            ~ map
                + baseline: a.journey.yaml
            ~ touchpoint cart, renamed from basket  /touchpoints/cart
                ~ emotion: −1 → +1
            ~ pain point slow  /touchpoints/cart/painPoints/slow
                + severity: 2
            - transition basket → form  /touchpoints/basket/next/form
                50%
            + transition cart → address  /touchpoints/cart/next/address
                70%
            ~ touchpoint address, a part of form (split into address + card)  /touchpoints/address
                ~ emotion: −1 → +1
            - transition form → pay  /touchpoints/form/next/pay
                40%
            + transition address → card  /touchpoints/address/next/card
            ~ touchpoint card, a part of form (split into address + card)  /touchpoints/card
            ~ touchpoint pay, merged from pay + check  /touchpoints/pay
                ~ moved: buy → use
                ~ effort: 5 in check, 4 in pay → 2
                ~ re-channelled: website → phone
            ~ touchpoint bill, renamed from invoice (a guess, 0.99)  /touchpoints/bill
                because: same stage and channel; both follow `pay`; same name
            - touchpoint leaflet, on purpose  /touchpoints/leaflet
                { stage: look }
            + removal leaflet  /removes/leaflet
                [fewer-ads]

            a.journey.yaml → b.journey.yaml: 7 added, 1 removed, 7 changed, 1 moved, 1 rechannelled, 4 rerouted, 2 renamed, 2 split, 1 merged

            Where the guesses are right, b.journey.yaml would say so by:

            touchpoints:
              bill: { replaces: [invoice] }

            """;
        Assert.Equal(new ToolRun(0, expected, ""), folder.Run("diff", "a.journey.yaml", "b.journey.yaml", "--match", "suggest"));
    }

    [Fact]
    public void Guesses_are_made_on_request_only()
    {
        var run = folder.Run("diff", "a.journey.yaml", "b.journey.yaml");
        Assert.Contains("- touchpoint invoice  /touchpoints/invoice", run.Output, StringComparison.Ordinal);
        Assert.Contains("renamed from basket", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("guess", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void By_ids_alone_nothing_is_renamed()
    {
        var run = folder.Run("diff", "a.journey.yaml", "b.journey.yaml", "--match", "ids");
        Assert.Contains("- touchpoint basket  /touchpoints/basket", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("renamed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lists_matches_with_their_basis_and_both_pointers()
    {
        var json = folder.Run("diff", "a.journey.yaml", "b.journey.yaml", "--match", "suggest", "--format", "json").ToJson();
        Assert.Equal("suggest", json.GetProperty("summary").GetProperty("match").GetString());
        var guess = json.GetProperty("matches").EnumerateArray().Single(match => match.GetProperty("basis").GetString() == "suggested");
        Assert.Equal("""[{"before":"invoice","after":"bill"}]""", guess.GetProperty("pairs").ToString().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        Assert.Equal(0.99, guess.GetProperty("confidence").GetDouble());
        Assert.Equal("touchpoints:\n  bill: { replaces: [invoice] }\n", json.GetProperty("replaces").GetString());
        Assert.Equal("leaflet", json.GetProperty("removedOnPurpose")[0].GetProperty("id").GetString());
        var renamed = json.GetProperty("changes").EnumerateArray().First(change => change.GetProperty("kind").GetString() == "renamed");
        Assert.Equal(("/touchpoints/cart", "/touchpoints/basket", "/touchpoints/cart"), (renamed.GetProperty("pointer").GetString(), renamed.GetProperty("beforePointer").GetString(), renamed.GetProperty("afterPointer").GetString()));
        Assert.Equal(10, renamed.GetProperty("beforeSpan").GetProperty("start").GetProperty("line").GetInt32());
        Assert.Equal(11, renamed.GetProperty("afterSpan").GetProperty("start").GetProperty("line").GetInt32());
    }

    [Fact]
    public void An_overlay_is_written_that_is_read_as_the_second_map()
    {
        Assert.Equal(0, folder.Run("diff", "a.journey.yaml", "b.journey.yaml", "--overlay", "o.journey.yaml").ExitCode);
        Assert.Equal("b.journey.yaml → o.journey.yaml: no differences\n", folder.Run("diff", "b.journey.yaml", "o.journey.yaml").Output);
        Assert.Contains("extends: a.journey.yaml\n", folder.Read("o.journey.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_in_another_folder_finds_what_it_extends_and_its_baseline()
    {
        folder.Write("plans/keep.txt", "");
        Assert.Equal(0, folder.Run("diff", "a.journey.yaml", "b.journey.yaml", "--overlay", "plans/o.journey.json").ExitCode);
        Assert.Contains("\"extends\": \"../a.journey.yaml\"", folder.Read("plans/o.journey.json"), StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("check", "plans/o.journey.json", "--root", ".").ExitCode);
    }

    [Fact]
    public void What_a_library_defines_cannot_be_changed_in_an_overlay()
    {
        folder.Write("shared.journey.yaml", Maps.Library);
        folder.Write("a.journey.yaml", "journeykit: 1\nid: a\ntitle: A\nstate: current\ninclude: [shared.journey.yaml]\ntouchpoints: [pay]\n");
        folder.Write("b.journey.yaml", "journeykit: 1\nid: a\ntitle: A\nstate: current\ntouchpoints: [pay]\n");
        var run = folder.Run("diff", "a.journey.yaml", "b.journey.yaml", "--overlay", "o.journey.yaml");
        Assert.Equal(new ToolRun(2, "", "journey: `b.journey.yaml` cannot be written as a document that extends `a.journey.yaml`: what a library that it includes defines cannot be changed or removed there\n"), run);
        Assert.False(File.Exists(Path.Combine(folder.Path, "o.journey.yaml")));
    }

    [Theory]
    [InlineData("a.journey.yaml", "cannot be written as a document that extends `a.journey.yaml`: these documents extend each other in a circle")]
    [InlineData("o.txt", "`o.txt` does not tell its notation")]
    public void An_overlay_that_could_not_be_read_is_not_written(string target, string reason)
    {
        var run = folder.Run("diff", "a.journey.yaml", "b.journey.yaml", "--overlay", target);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Equal(Before, folder.Read("a.journey.yaml"));
    }

    [Fact]
    public void An_unknown_way_of_matching_is_refused_with_the_known_ones()
        => Assert.Contains("`--match` takes ids, declared or suggest, not `names`", folder.Run("diff", "a.journey.yaml", "b.journey.yaml", "--match", "names").Error, StringComparison.Ordinal);
}
