using CsCheck;
using JourneyKit.Rendering.Text;
using JourneyKit.Tests.Support;

namespace JourneyKit.Rendering.Tests.Text;

public sealed class TextFlowPropertyTests
{
    private const int Texts = 2000;
    private const double Rounding = 1e-6;

    private static readonly Gen<string> Words = Gen.OneOf(
        "a", "sch", "Haftpflicht", "versicherung", "e\u0301", "x", "7", "24/7", "ß", "Путь", "Ταξίδι", "客户", "。", "「", "」", "ッ", "한국", "สวัสดี", "เส้น", "ทำ", "ລາວ", "ខ្មែរ",
        "ခရီး", "क्षि", "यात्रा", "பயணம்", "رحلة", "مسעל", "שלום", "👍🏽", "👨‍👩‍👧", "🇩🇪", "☎️", " ", " ", " ", "\u00A0", "\u3000", "\t", "\n", "-", "–", ".", "_", "/", "@", "(", ")", "\u00AD", "\u200B",
        "\u2060", "\u0301", "\u202E", "\u0007", "…", "→", "⇄", "\uD83D", "\uFE0F", "1\uFE0F\u20E3", "'", "\"").Array[1, 29].Select(string.Concat);

    private static readonly Gen<int> Widths = Gen.Int[4, 239];
    private static readonly Gen<int> Lines = Gen.Frequency((3, Gen.Const(int.MaxValue)), (1, Gen.Int[1, 3]));
    private static readonly Gen<TextFont> Fonts = Gen.Select(Gen.Int[11, 28], Gen.Bool, Gen.Frequency((1, Gen.Const(true)), (3, Gen.Const(false))), (size, bold, italic) => new TextFont(size, bold, italic));

    [Fact]
    public void No_line_is_wider_than_asked_unless_it_is_one_cluster()
        => OnRandomTexts((block, width, text) =>
        {
            foreach (var line in block.Lines)
            {
                Assert.True(line.Width <= width + Rounding || Cluster.LengthAt(line.Text, 0) == line.Text.Length, $"{line.Text} is {line.Width} wide, asked for {width}: {text}");
                Assert.Equal(TextWidth.Of(line.Text, block.Font), line.Width);
                Assert.Equal(line.Text.Trim(), line.Text);
            }
        });

    [Fact]
    public void The_lines_together_hold_the_whole_text_or_say_that_it_is_cut()
        => OnRandomTexts((block, _, text) =>
        {
            var rest = Seen(text);
            var lines = block.Lines.Select(line => Seen(line.Text)).ToList();
            for (var i = 0; i < lines.Count; i++)
            {
                var (line, next) = (lines[i], i + 1 < lines.Count ? lines[i + 1] : "");
                var isWhole = rest.StartsWith(line, StringComparison.Ordinal) && (next.Length == 0 || rest[line.Length..].StartsWith(next[..^1], StringComparison.Ordinal));
                var isMarked = !isWhole && (line.EndsWith('-') || (line.EndsWith('…') && block.IsCut && next.Length == 0));
                var kept = isMarked ? line[..^1] : line;
                Assert.StartsWith(kept, rest, StringComparison.Ordinal);
                rest = rest[kept.Length..];
            }

            Assert.True(block.IsCut || rest.Length == 0, $"{rest} of {text} is missing.");
        });

    [Fact]
    public void Balanced_lines_are_as_many_and_no_wider()
        => OnRandomTexts((block, width, text) =>
        {
            var balanced = TextFlow.Balance(text, block.Font, width);
            var wrapped = TextFlow.Wrap(text, block.Font, width);
            Assert.Equal(wrapped.Lines.Count, balanced.Lines.Count);
            Assert.True(balanced.Width <= wrapped.Width + Rounding, text);
        });

    [Theory]
    [InlineData("a")]
    [InlineData("客")]
    [InlineData("ก")]
    [InlineData("a\u00AD")]
    [InlineData("-")]
    [InlineData("b ")]
    [InlineData("\u0301")]
    [InlineData("👍🏽")]
    public void Very_long_texts_are_broken_in_no_time(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000));
        Assert.NotEmpty(TextFlow.Balance(text, new TextFont(12), 150).Lines);
        Assert.True(TextFlow.Wrap(text, new TextFont(12), 150, 4).Lines.Count <= 4);
    }

    private static string Seen(string text)
        => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character) && character is not ('\u00AD' or '\u200B' or '\uFE0F' or '\u20E3')));

    private static void OnRandomTexts(Action<TextBlock, double, string> check)
        => Gen.Select(Words, Widths, Lines, Fonts).Check(Texts, sample => check(TextFlow.Wrap(sample.Item1, sample.Item4, sample.Item2, sample.Item3), sample.Item2, sample.Item1));
}
