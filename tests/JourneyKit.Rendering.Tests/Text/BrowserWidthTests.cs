using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using JourneyKit.Rendering.Svg;
using JourneyKit.Rendering.Tests.Support;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Tests.Text;

/// <summary>What a browser measures for the same texts in the same faces.</summary>
public sealed partial class BrowserWidthTests
{
    private const int Texts = 300;

    // A browser places each glyph at a multiple of this, in px.
    private const double Step = 1.0 / 64;

    // Liberation Sans moves a few pairs of Cyrillic letters apart: by less than this part of a word.
    private const double Apart = 0.01;

    private static readonly string[] Words =
    [
        "customer", "journey", "AVATAR", "To", "Ty.", "WAVE", "fi", "ffl", "Größe", "Zażółć", "gęślą", "naïve", "Ångström", "khách", "hàng", "Đặt", "1,070", "24/7", "−2", "+2", "12%", "€5", "→", "≠", "…", "“so”", "„ja“", "«oui»",
        "·", "@", "Путь", "клиента", "щётка", "Їжак", "Ταξίδι", "πελάτη", "ΩΨΦ", "№", "™", "_", "MMM", "iii", "'", "–", "—",
    ];

    private static readonly string[] OtherTexts =
    [
        "رحلة العميل من الإعلان إلى الطلب", "سفر مشتری از تبلیغ", "گاہک کا سفر", "שששש", "مسح شامل", "מסע הלקוח", "เส้นทางของลูกค้า", "ที่นำไปสู่การสั่งซื้อ", "ग्राहक की यात्रा", "विज्ञापन से ऑर्डर तक", "গ্রাহকের যাত্রা", "வாடிக்கையாளர் பயணம்",
        "కస్టమర్ ప్రయాణం", "ഉപഭോക്തൃ യാത്ര", "ಗ್ರಾಹಕರ ಪ್ರಯಾಣ", "ગ્રાહકની મુસાફરી", "ਗਾਹਕ ਦੀ ਯਾਤਰਾ", "ଗ୍ରାହକ ଯାତ୍ରା", "පාරිභෝගික ගමන", "ဖောက်သည်ခရီး", "ដំណើររបស់អតិថិជន", "ການເດີນທາງຂອງລູກຄ້າ", "ཚོང་པའི་འགྲུལ་བཞུད",
        "የደንበኛ ጉዞ", "მომხმარებლის გზა", "Հաճախորդի ճանապարհ", "客户旅程从广告到订单。", "お客様の旅、ロボット", "고객 여정", "😀👍🏽👨‍👩‍👧🇩🇪", "☎️✅⭐❤️", "⇄✓✗✔★☆⚠", "ᏣᎳᎩ", "ދިވެހި", "ܣܘܪܝܝܐ",
    ];

    [Fact]
    public async Task Texts_of_the_table_are_no_wider_in_the_browser()
    {
        var random = new Random(300);
        var texts = Enumerable.Range(0, Texts).Select(_ => (Text: string.Join(' ', random.GetItems(Words, 5)), Font: new TextFont(random.Next(11, 29), random.Next(2) == 0))).ToList();
        texts.AddRange(texts.Where(text => !text.Font.Bold).Select(text => text with { Font = text.Font with { Italic = true } }).ToList());
        Assert.All(texts, text => Assert.True(TextWidth.IsMeasured(text.Text), text.Text));
        foreach (var (text, font, measured) in await MeasureAsync(texts))
        {
            var ours = TextWidth.Of(text, font);
            Assert.True(ours >= (measured * (text.Any(IsCyrillic) ? 1 - Apart : 1)) - (text.Length * Step), $"{text} ({font}) is {measured} wide in the browser; ours is {ours}.");
            Assert.True(ours <= (measured * 1.12) + 1, $"{text} ({font}) is only {measured} wide in the browser; ours is {ours}.");
        }
    }

    [Fact]
    public async Task Texts_of_other_scripts_are_no_wider_in_the_browser_than_the_room_they_are_given()
    {
        var texts = OtherTexts.SelectMany(text => new[] { (text, new TextFont(12)), (text, new TextFont(16, Bold: true)) }).ToList();
        foreach (var (text, font, measured) in await MeasureAsync(texts))
        {
            var ours = TextWidth.Of(text, font);
            Assert.True(ours >= measured - (text.Length * Step), $"{text} ({font}) is {measured} wide in the browser; ours is {ours}.");
            Assert.True(ours <= measured * 2, $"{text} ({font}) is only {measured} wide in the browser; ours is {ours}.");
        }
    }

    private static async Task<IReadOnlyList<(string Text, TextFont Font, double Measured)>> MeasureAsync(List<(string Text, TextFont Font)> texts)
    {
        var page = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><svg xmlns=\"http://www.w3.org/2000/svg\" font-family='Arial, \"Liberation Sans\", Arimo, Helvetica, \"Noto Sans\", \"Noto Sans CJK SC\", sans-serif'>");
        foreach (var (text, font) in texts)
        {
            page.Append(CultureInfo.InvariantCulture, $"<text font-size=\"{font.Size}\" font-weight=\"{(font.Bold ? 700 : 400)}\" font-style=\"{(font.Italic ? "italic" : "normal")}\">{SvgText.Escape(text)}</text>");
        }

        page.Append("</svg><script>document.querySelectorAll('text').forEach(text => text.setAttribute('data-width', text.getComputedTextLength().toFixed(4)))</script>");
        var widths = Width().Matches(await Chromium.DomAsync(page.ToString(), TestContext.Current.CancellationToken)).Select(match => double.Parse(match.Groups["width"].Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(texts.Count, widths.Count);
        return [.. texts.Zip(widths, (text, width) => (text.Text, text.Font, width))];
    }

    private static bool IsCyrillic(char character) => character is >= '\u0400' and <= '\u052F';

    [GeneratedRegex("data-width=\"(?<width>[0-9.]+)\"", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Width();
}
