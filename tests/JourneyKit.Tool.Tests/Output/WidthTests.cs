using System.Globalization;
using System.Text.RegularExpressions;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Tests.Output;

/// <summary>What is printed for people fits into their terminal: lines are broken between words, and nothing is lost.</summary>
public sealed partial class WidthTests : IDisposable
{
    private readonly TestFolder folder = new();

    private static readonly string[] Commands =
    [
        "check . --preset strict --statistics", "flow current.journey.yaml", "flow current.journey.yaml --to first-order",
        "diff current.journey.yaml future.journey.yaml", "diff current.journey.yaml future.journey.yaml --match suggest",
        "gaps future.journey.yaml", "gaps future.journey.yaml --all", "gaps future.journey.yaml --explain emotion-below-target:pay",
        "rules", "explain JK7009", "explain emotion-below-target", "check --help", "gaps --help", "--help",
    ];

    private static readonly int[] Widths = [60, 80, 100];

    public static TheoryData<string, int> Lines => new(from line in Commands from width in Widths select (line, width));

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Lines))]
    public void No_line_is_longer_than_the_width_but_for_one_word(string line, int width)
    {
        folder.Copy("samples/grocery");
        folder.Variables["COLUMNS"] = width.ToString(CultureInfo.InvariantCulture);
        var run = folder.RunWhole(line.Split(' '));
        Assert.True(run.ExitCode is 0 or 1, run.Error);
        Assert.Equal([], TooLong(run.Output, width));
    }

    [Theory]
    [InlineData("check . --preset strict")]
    [InlineData("gaps future.journey.yaml --all --explain emotion-below-target:pay")]
    [InlineData("explain JK7009")]
    public void The_words_are_the_same_at_every_width(string line)
    {
        folder.Copy("samples/incident-support");
        folder.Copy("samples/grocery");
        var whole = Words(folder.RunWhole(line.Split(' ')).Output);
        folder.Variables["COLUMNS"] = "72";
        Assert.Equal(whole, Words(folder.RunWhole(line.Split(' ')).Output));
    }

    [Fact]
    public void A_table_that_has_no_room_for_its_columns_becomes_a_list()
    {
        folder.Copy("samples/grocery");
        folder.Variables["COLUMNS"] = "60";
        var narrow = folder.RunWhole("gaps", "future.journey.yaml").Output;
        Assert.Contains("  touchpoint (8 of 17)\n  Pay\n    feeling −1 → +1 · satisfied 2 → 4 · effort 4 → 1\n    pain that goes Bank code late (by Wallets, and card at\n      the door)\n", narrow, StringComparison.Ordinal);
        folder.Variables["COLUMNS"] = "160";
        Assert.Matches("  touchpoint \\(8 of 17\\) +feeling +satisfied +effort +pain that goes\n", folder.RunWhole("gaps", "future.journey.yaml").Output);
    }

    [Fact]
    public void A_terminal_has_its_width_and_what_a_program_reads_has_none()
    {
        folder.Write("order.journey.yaml", Maps.WithoutBaseline);
        var whole = folder.RunWhole("check", ".").Output;
        Assert.Contains(whole.Split('\n'), line => line.Length > 60);
        folder.TerminalWidth = 60;
        Assert.Equal(whole, folder.RunWhole("check", ".").Output);
        folder.IsOutputTerminal = true;
        folder.Variables["NO_COLOR"] = "1";
        Assert.Equal([], TooLong(folder.RunWhole("check", ".").Output, 60));
        folder.Variables["COLUMNS"] = "100";
        Assert.Contains(folder.RunWhole("check", ".").Output.Split('\n'), line => line.Length > 60);
    }

    [Theory]
    [InlineData("日本語の", 8)]
    [InlineData("🙂🙂", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("한글", 4)]
    [InlineData("👩\u200D💻", 4)]
    [InlineData("ＡＢ", 4)]
    [InlineData("abc – “d”", 9)]
    public void Wide_characters_take_two_cells_and_what_joins_the_one_before_takes_none(string text, int cells) => Assert.Equal(cells, CellWidth.Of(text));

    private static List<string> TooLong(string output, int width)
        => [.. Text(output).Where(line => CellWidth.Of(line) > width && line.Trim().Contains(' ', StringComparison.Ordinal) && !line.StartsWith("  journey ", StringComparison.Ordinal) && !line.StartsWith("  git ", StringComparison.Ordinal))];

    // Examples and what can be copied into a map stay as they are.
    private static IEnumerable<string> Text(string output)
    {
        var isExample = false;
        foreach (var line in output.Split('\n'))
        {
            isExample ^= line.StartsWith("```", StringComparison.Ordinal);
            if (line.StartsWith("Where the guesses are right", StringComparison.Ordinal))
            {
                yield break;
            }

            if (!isExample)
            {
                yield return line;
            }
        }
    }

    // Without the lines of the files, of which more or less is shown.
    private static string Words(string output) => string.Join(' ', Blanks().Split(string.Join('\n', output.Split('\n').Where(line => !Frame().IsMatch(line)))));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^  [0-9 ]+ \| ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Frame();
}
