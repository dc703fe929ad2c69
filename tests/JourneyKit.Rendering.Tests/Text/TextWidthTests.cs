using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Tests.Text;

public sealed class TextWidthTests
{
    private static readonly TextFont Em = new(2048);

    // The numbers are those of the fonts' own tables, in units of 1/2048 em.
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData(" ", 569, 569)]
    [InlineData("A", 1366, 1479)]
    [InlineData("i", 455, 569)]
    [InlineData("m", 1706, 1821)]
    [InlineData("0", 1139, 1139)]
    [InlineData("@", 2079, 1997)]
    [InlineData("ß", 1251, 1251)]
    [InlineData("é", 1139, 1139)]
    [InlineData("Ω", 1531, 1642)]
    [InlineData("Ж", 1891, 1851)]
    [InlineData("−", 1196, 1196)]
    [InlineData("…", 2048, 2048)]
    [InlineData("→", 2048, 2048)]
    [InlineData("€", 1139, 1139)]
    [InlineData("≠", 1124, 1124)]
    public void Characters_of_the_table_have_their_width_in_both_weights(string text, double regular, double bold)
    {
        Assert.Equal(regular, TextWidth.Of(text, Em));
        Assert.Equal(bold, TextWidth.Of(text, Em with { Bold = true }));
    }

    [Fact]
    public void Letters_that_are_wider_in_italics_are_measured_so()
        => Assert.Equal((938, 1706), (TextWidth.Of("т", Em), TextWidth.Of("т", Em with { Italic = true })));

    [Theory]
    [InlineData("客户", 2.0)]
    [InlineData("한", 1.0)]
    [InlineData("😀", 1.3)]
    [InlineData("👍🏽", 1.3)]
    [InlineData("👨‍👩‍👧‍👦", 1.3)]
    [InlineData("🇩🇪", 1.3)]
    [InlineData("☎️", 1.3)]
    [InlineData("1️⃣", 1.3)]
    [InlineData("✅", 1.3)]
    [InlineData("⇄", 1.0)]
    [InlineData("ที่", 0.65)]
    [InlineData("مُ", 0.68)]
    [InlineData("क्षि", 1.9)]
    public void Other_characters_are_measured_by_script_and_cluster(string text, double ems)
        => Assert.Equal(ems, TextWidth.Of(text, new TextFont(1)), 0.002);

    [Fact]
    public void A_letter_and_its_accent_are_as_wide_as_the_letter()
        => Assert.Equal(TextWidth.Of("e", Em with { Loose = true }), TextWidth.Of("e\u0301", Em));

    [Fact]
    public void Letters_beside_others_that_are_not_measured_get_room_for_wider_faces()
    {
        var font = new TextFont(12);
        Assert.Equal(1.2 * TextWidth.Of("Pay", font), TextWidth.Of("Pay 客户", font) - TextWidth.Of("客户", font) - (1.2 * TextWidth.Of(" ", font)), 0.1);
        Assert.Equal(TextWidth.Of("Pay", font), TextFlow.Wrap("Pay 客户", font, 30).Lines[0].Width);
        Assert.Equal(1.2 * TextWidth.Of("longest", font), TextWidth.OfLongestWord("the longest 客户", font), 0.1);
    }

    [Theory]
    [InlineData("a\u00ADb")]
    [InlineData("a\u200Bb")]
    [InlineData("a\u0007b")]
    public void What_is_not_seen_takes_no_room(string text)
        => Assert.Equal(TextWidth.Of("ab", Em), TextWidth.Of(text, Em));

    [Fact]
    public void A_sign_of_direction_takes_no_room()
        => Assert.Equal(TextWidth.Of("ab", Em with { Loose = true }), TextWidth.Of("a\u202Eb", Em));

    [Fact]
    public void The_width_grows_with_the_size()
        => Assert.Equal(2 * TextWidth.Of("Pay now", new TextFont(12)), TextWidth.Of("Pay now", new TextFont(24)), 1e-9);

    [Theory]
    [InlineData("Bestellung öffnen → 3 %, −2 €", true)]
    [InlineData("Путь клиента", true)]
    [InlineData("", true)]
    [InlineData("客户", false)]
    [InlineData("مرحبا", false)]
    [InlineData("שלום", false)]
    [InlineData("ok 👍", false)]
    [InlineData("⇄", false)]
    [InlineData("e\u0301", false)]
    public void Only_texts_of_the_table_count_as_measured(string text, bool isMeasured)
        => Assert.Equal(isMeasured, TextWidth.IsMeasured(text));

    [Fact]
    public void Half_a_pair_of_surrogates_is_measured_like_any_other_character()
        => Assert.True(TextWidth.Of("a\uD83D", Em) > TextWidth.Of("a", Em));
}
