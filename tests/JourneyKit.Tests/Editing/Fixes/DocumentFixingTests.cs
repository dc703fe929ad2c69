using System.Text;
using JourneyKit.Editing.Fixes;

namespace JourneyKit.Tests.Editing.Fixes;

public sealed class DocumentFixingTests
{
    private const string Head = "journeykit: \"1\"\nid: shop\ntitle: Shop\nstate: current\n";

    [Theory]
    [InlineData("personas: { a: { share: 35 % } }", "personas: { a: { share: 35% } }")]
    [InlineData("personas: { a: { share: 0,35 } }", "personas: { a: { share: 0.35 } }")]
    [InlineData("personas:\n  a:\n    share: 0,35 # ours", "personas:\n  a:\n    share: 0.35 # ours")]
    [InlineData("personas: { a: { share: 680 / 1000 } }", "personas: { a: { share: 680/1000 } }")]
    [InlineData("channels: web, phone", "channels: [web, phone]")]
    [InlineData("stages: find", "stages: [find]")]
    [InlineData("touchpoints: { pay: { emotion: \"2\" } }", "touchpoints: { pay: { emotion: 2 } }")]
    [InlineData("touchpoints: { pay: { emotion: −2 } }", "touchpoints: { pay: { emotion: -2 } }")]
    [InlineData("touchpoints: { pay: { emotoin: 2 } }", "touchpoints: { pay: { emotion: 2 } }")]
    [InlineData("touchpoints: { pay: { duration: 5 min } }", "touchpoints: { pay: { duration: 5m } }")]
    [InlineData("sources: { s: { name: S, date: 3. November 2026 } }", "sources: { s: { name: S, date: 2026-11-03 } }")]
    [InlineData("stages: [find]\ntouchpoints: { pay: { stage: fnid } }", "stages: [find]\ntouchpoints: { pay: { stage: find } }")]
    [InlineData("stages: [find]\ntouchpoints: { pay: { stage: Find } }", "stages: [find]\ntouchpoints: { pay: { stage: find } }")]
    [InlineData("touchpoints:\n  pay:\n    emotion:2\n    effort: 1", "touchpoints:\n  pay:\n    emotion: 2\n    effort: 1")]
    [InlineData("touchpoints:\n\tpay:\n\t\temotion: 2", "touchpoints:\n  pay:\n    emotion: 2")]
    [InlineData("touchpoints:\n  - id: pay # the till\n    emotion: 2\n    next:\n      - to: ship\n        share: 40 %\n  - id: ship", "touchpoints:\n  pay: # the till\n    emotion: 2\n    next:\n      ship:\n        share: 40%\n  ship:")]
    public void What_has_one_remedy_is_mended(string typed, string meant)
    {
        var result = Fix(Head + typed, isUnsafe: false);
        Assert.Equal(Head + meant, Encoding.UTF8.GetString(result.Content.Span));
        Assert.DoesNotContain(result.Left, fault => fault.Severity == DiagnosticSeverity.Error);
        Assert.NotEmpty(result.Applied);
    }

    [Theory]
    [InlineData("personas: { a: { share: 1,5 } }")]
    [InlineData("touchpoints: { pay: { colour: red } }")]
    [InlineData("touchpoints: { pay: { next: [nowhere] } }")]
    [InlineData("touchpoints: { pay: { emotion: 2.345 } }")]
    public void What_can_mean_several_things_or_nothing_is_left_as_it_is(string typed)
        => Assert.Equal(Head + typed, Encoding.UTF8.GetString(Fix(Head + typed, isUnsafe: false).Content.Span));

    [Theory]
    [InlineData("touchpoints: { pay: { emotion: 1.345 } }", "touchpoints: { pay: { emotion: 1.34 } }")]
    [InlineData("touchpoints: { pay: { thinking: Well, I see } }", "touchpoints: { pay: { thinking: \"Well, I see\" } }")]
    public void The_likeliest_is_taken_where_that_is_asked_for(string typed, string meant)
    {
        var safe = Fix(Head + typed, isUnsafe: false);
        Assert.Equal(Head + typed, Encoding.UTF8.GetString(safe.Content.Span));
        Assert.Equal(1, safe.LeftToUnsafe);
        Assert.Equal(Head + meant, Encoding.UTF8.GetString(Fix(Head + typed, isUnsafe: true).Content.Span));
    }

    [Fact]
    public void A_change_after_which_there_are_as_many_faults_is_taken_back()
    {
        // The key that is meant is there already.
        const string Text = Head + "touchpoints: { pay: { emotion: 1, emotoin: 2 } }";
        Assert.Equal(Text, Encoding.UTF8.GetString(Fix(Text, isUnsafe: true).Content.Span));
    }

    [Fact]
    public void What_was_taken_back_in_one_file_is_tried_in_the_next()
    {
        const string Kept = Head + "touchpoints: { pay: { emotion: 1, emotoin: 2 } }";
        const string Mended = Head + "touchpoints: { pay: { effort: 1,  emotoin: 2 } }";
        var fixing = new DocumentFixing(new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { ["a.journey.yaml"] = Kept, ["b.journey.yaml"] = Mended }), "", isUnsafe: false);
        Assert.Empty(fixing.Fix("a.journey.yaml", Encoding.UTF8.GetBytes(Kept)).Applied);
        Assert.Single(fixing.Fix("b.journey.yaml", Encoding.UTF8.GetBytes(Mended)).Applied);
    }

    [Theory]
    [InlineData("channels: Web site, Phone")]
    public void Names_do_not_become_ids_unasked(string typed)
    {
        Assert.Equal(Head + typed, Encoding.UTF8.GetString(Fix(Head + typed, isUnsafe: false).Content.Span));
        Assert.Equal(Head + "channels: [web-site, phone]", Encoding.UTF8.GetString(Fix(Head + typed, isUnsafe: true).Content.Span));
    }

    [Fact]
    public void A_file_full_of_faults_is_read_a_bounded_number_of_times()
    {
        var text = Head + "touchpoints:\n" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"  t{i}: {{ emotion: 1, emotoin: {i % 3} }}\n"));
        Assert.True(Fix(text, isUnsafe: true).Left.Count >= 2_000);
    }

    [Fact]
    public void Byte_order_mark_and_line_ends_stay()
    {
        var text = ("\uFEFF" + Head + "personas: { a: { share: 35 % } }\n").Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(text.Replace("35 %", "35%", StringComparison.Ordinal), Encoding.UTF8.GetString(Fix(text, isUnsafe: false).Content.Span));
    }

    [Fact]
    public void JSON_is_mended_as_JSON()
    {
        const string Text = """{ "journeykit": "1", "id": "a", "title": "A", "state": "curent", "touchpoints": { "pay": { "emotoin": "2", "entry": "35 %" } } }""";
        var result = Fix(Text, isUnsafe: false, "a.journey.json");
        Assert.Equal("""{ "journeykit": "1", "id": "a", "title": "A", "state": "current", "touchpoints": { "pay": { "emotion": 2, "entry": "35%" } } }""", Encoding.UTF8.GetString(result.Content.Span));
    }

    [Fact]
    public void Ids_of_an_included_library_are_known()
    {
        const string Library = "journeykit: \"1\"\nid: lib\ntitle: L\nchannels: { website: { name: W } }\n";
        const string Text = Head + "include: [library.journey.yaml]\ntouchpoints: { pay: { channel: wbesite } }\n";
        var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { ["a.journey.yaml"] = Text, ["library.journey.yaml"] = Library });
        var result = new DocumentFixing(files, "", isUnsafe: false).Fix("a.journey.yaml", Encoding.UTF8.GetBytes(Text));
        Assert.Equal(Text.Replace("wbesite", "website", StringComparison.Ordinal), Encoding.UTF8.GetString(result.Content.Span));
        Assert.Empty(result.Left);
    }

    private static FixResult Fix(string text, bool isUnsafe, string name = "a.journey.yaml")
        => new DocumentFixing(new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { [name] = text }), "", isUnsafe).Fix(name, Encoding.UTF8.GetBytes(text));
}
