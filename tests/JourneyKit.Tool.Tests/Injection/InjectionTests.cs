using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JourneyKit.Tool.Tests.Injection;

/// <summary>Whatever texts a map, a file name or an argument holds: what is shown of them means nothing but itself.</summary>
public sealed partial class InjectionTests : IDisposable
{
    private const string Current = "current.journey.json";
    private const string Future = "future.journey.json";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    // As many, as different from each other, so that nothing but the words differs.
    private static readonly string[] Sound = [.. HostileTexts.Signs.Select((_, place) => $"Sound{(char)('a' + (place / 26))}{(char)('a' + (place % 26))}")];

    private readonly TestFolder folder = new();

    public static TheoryData<string> Reports { get; } =
    [
        "check . --preset strict", "check . --preset strict --format json", "flow current.journey.json", "flow current.journey.json --format json",
        "diff current.journey.json future.journey.json", "diff current.journey.json future.journey.json --format json", "diff current.journey.json future.journey.json --match suggest",
        "gaps current.journey.json future.journey.json", "gaps current.journey.json future.journey.json --all", "gaps current.journey.json future.journey.json --format json", "gaps current.journey.json future.journey.json --format markdown",
        "gaps current.journey.json future.journey.json --roadmap markdown", "gaps current.journey.json future.journey.json --roadmap mermaid",
    ];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Reports))]
    public void Nothing_in_a_report_stays_unseen(string command)
    {
        WriteMaps(HostileTexts.Hidden, 0);
        var run = folder.Run(command.Split(' '));
        Assert.True(run.ExitCode is 0 or 1, run.Error + run.Output);
        Assert.Empty(Unseen(run.Output));
        Assert.Empty(Unseen(run.Error));
        if (command.Contains("--format json", StringComparison.Ordinal))
        {
            run.ToJson();
        }
    }

    [Theory]
    [InlineData("gaps current.journey.json future.journey.json --format markdown --all", 0)]
    [InlineData("gaps current.journey.json future.journey.json --format markdown --all", 31)]
    [InlineData("gaps current.journey.json future.journey.json --roadmap markdown", 0)]
    [InlineData("gaps current.journey.json future.journey.json --roadmap markdown", 31)]
    public void Text_in_Markdown_stays_text(string command, int turn)
    {
        var sound = Shape(Report(command, Sound, turn));
        var markdown = Report(command, HostileTexts.Signs, turn);
        Assert.Equal(sound, Shape(markdown));
        Assert.Empty(Linked().Matches(string.Join('\n', Markdown.Parse(markdown, Pipeline).Descendants<LiteralInline>().Select(literal => literal.Content.ToString()))).Select(match => match.Value));
    }

    // How much of the fold has room depends on the length of the texts; but nothing in it is more than text.
    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    public void Text_in_the_fold_of_a_short_report_stays_text(int turn)
    {
        var markdown = Report("gaps current.journey.json future.journey.json --format markdown", HostileTexts.Signs, turn);
        Assert.InRange(markdown.Length, 1, 20_000);
        Shape(markdown.Replace("\n<details>\n<summary>Every gap</summary>\n", "\n", StringComparison.Ordinal).Replace("\n</details>\n", "\n", StringComparison.Ordinal));
    }

    // How many rows have room depends on the length of the texts; but there are no more headings, tables and lists.
    [Theory]
    [InlineData("check . --preset strict --format markdown", 0)]
    [InlineData("check . --preset strict --format markdown", 31)]
    [InlineData("flow current.journey.json --format markdown", 0)]
    [InlineData("flow current.journey.json --format markdown", 31)]
    [InlineData("diff current.journey.json future.journey.json --format markdown", 0)]
    [InlineData("diff current.journey.json future.journey.json --format markdown", 31)]
    public void Text_in_a_table_to_hand_on_stays_text(string command, int turn)
    {
        var sound = Shape(Report(command, Sound, turn));
        var markdown = Report(command, HostileTexts.Signs, turn);
        Assert.InRange(markdown.Length, 100, 20_000);
        Assert.Equal(Headings(sound), Headings(Shape(markdown)));
        Assert.Empty(Linked().Matches(string.Join('\n', Markdown.Parse(markdown, Pipeline).Descendants<LiteralInline>().Select(literal => literal.Content.ToString()))).Select(match => match.Value));

        static IEnumerable<string> Headings(string shape) => shape.Split('\n').Where(line => line.Split(' ')[0] is "HeadingBlock" or "Table" or "ListBlock" or "QuoteBlock" or "FencedCodeBlock" or "CodeBlock" or "ThematicBreakBlock" or "emphasis");
    }

    [Theory]
    [InlineData("check . --preset strict")]
    [InlineData("flow current.journey.json")]
    [InlineData("diff current.journey.json future.journey.json")]
    [InlineData("gaps current.journey.json future.journey.json")]
    public void However_long_the_texts_are_a_report_fits_into_a_comment(string command)
    {
        var markdown = Report(command + " --format markdown", [string.Concat(Enumerable.Repeat("long <words> & [signs] ", 300)), new string('*', 9000)], 0);
        Assert.InRange(markdown.Length, 20, 20_000);
        Assert.Equal(markdown.Contains("<details>", StringComparison.Ordinal), markdown.Contains("</details>", StringComparison.Ordinal));
        Shape(markdown.Replace("\n<details>\n<summary>Every gap</summary>\n", "\n", StringComparison.Ordinal).Replace("\n</details>\n", "\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    public void Text_in_a_Gantt_diagram_stays_text(int turn)
    {
        const string command = "gaps current.journey.json future.journey.json --roadmap mermaid";
        var sound = Report(command, Sound, turn).Split('\n');
        var gantt = Report(command, HostileTexts.Signs, turn).Split('\n');
        Assert.Equal(sound.Length, gantt.Length);
        Assert.All(gantt.Skip(1).SkipLast(1), line => Assert.Matches(GanttLine(), line));
    }

    [Fact]
    public void Names_and_arguments_are_shown_as_safely_as_texts()
    {
        WriteMaps(HostileTexts.Hidden, 0);
        foreach (var text in HostileTexts.Hidden.Concat(HostileTexts.Control))
        {
            foreach (var run in new[] { folder.Run("check", text), folder.Run("explain", text), folder.Run(text), folder.Run("check", ".", "--format", text), folder.Run("check", ".", "--today", text), folder.Run("schema", "-o", $"gone/{text}"), folder.Run("diff", text, text), folder.Run("render", text, "-o", "x.svg"), folder.Run("render", Current, "-o", text), folder.Run("render", Current, "--persona", $"nobody {text}", "-o", "x.svg"), folder.Run("render", Current, "--lanes", $"x{text}", "-o", "x.svg") })
            {
                Assert.Equal(2, run.ExitCode);
                Assert.Empty(Unseen(run.Output + run.Error));
            }
        }
    }

    [Fact]
    public void Names_of_files_are_shown_as_safely_as_texts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The system knows no such names.");
        var texts = HostileTexts.Hidden.Concat(HostileTexts.Control).Where(text => !text.Contains('/', StringComparison.Ordinal)).ToList();
        foreach (var text in texts)
        {
            folder.Write($"{text}.journey.yaml", Maps.Misspelt);
        }

        foreach (var format in new[] { "text", "json" })
        {
            var run = folder.Run("check", ".", "--format", format);
            Assert.Equal(1, run.ExitCode);
            Assert.Empty(Unseen(run.Output + run.Error));
        }
    }

    private string Report(string command, IReadOnlyList<string> texts, int turn)
    {
        WriteMaps(texts, turn);
        var run = folder.Run(command.Split(' '));
        Assert.Equal("", run.Error);
        return run.Output;
    }

    private void WriteMaps(IReadOnlyList<string> texts, int turn)
    {
        folder.Write(Current, HostileMaps.Of(TestFolder.InRepository("samples/grocery/current.journey.yaml"), texts, turn, texts != HostileTexts.Hidden));
        folder.Write(Future, HostileMaps.Of(TestFolder.InRepository("samples/grocery/future.journey.yaml"), texts, turn + 7, texts != HostileTexts.Hidden));
    }

    // Written anew, not asked of the code that is tested. Of the lawful ones none is in the texts.
    private static List<string> Unseen(string output)
        => [.. output.EnumerateRunes()
            .Where(rune => rune.Value != '\n' && (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || rune.Value is 0xFFFD or 0x034F or 0x115F or 0x3164 or 0xFE0F))
            .Select(rune => $"U+{rune.Value:X4}")];

    // What a document is made of, but for the words in it: as many of each block, and nothing that words must not make.
    private static string Shape(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        Assert.Empty(document.Descendants().Where(part => part is LinkInline or AutolinkInline or HtmlInline or HtmlBlock or MathInline or TaskList or Footnote or AbbreviationInline or HtmlEntityInline or LinkReferenceDefinition).Select(part => markdown.Substring(part.Span.Start, Math.Max(0, part.Span.Length))));
        Assert.Empty(document.Descendants().Where(part => part.TryGetAttributes() is { } attributes && (attributes.Classes?.Count > 0 || attributes.Properties?.Count > 0) && part is not (HeadingBlock or Table)).Select(part => part.ToString()));
        var blocks = document.Descendants<Block>().GroupBy(block => block.GetType().Name, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}");
        return string.Join('\n', blocks.Order(StringComparer.Ordinal)) + $"\nemphasis {document.Descendants<EmphasisInline>().Count()}";
    }

    [GeneratedRegex(@"https?://|ftp://|www\.|\w@\w|@\w|#\d|mailto:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Linked();

    // A heading, a comment, or a task: a name without a sign of Mermaid, then its data.
    [GeneratedRegex(@"^    (dateFormat YYYY-MM-DD|inclusiveEndDates|(title|section) ([^:;#%<>&""`{}]|#\d+;)+|%% without dates: ([^:;#%<>&""`{}]|#\d+;)+|([^:;#%<>&""`{}]|#\d+;)+ :(crit, )?(done, |active, )?initiative-[a-z0-9-]+, \d{4}-\d\d-\d\d, \d{4}-\d\d-\d\d)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GanttLine();
}
