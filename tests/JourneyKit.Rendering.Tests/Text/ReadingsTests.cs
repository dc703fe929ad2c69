using JourneyKit.Model;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Tests.Text;

public sealed class ReadingsTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("12 %", false)]
    [InlineData("+2 👍", false)]
    [InlineData("Pay", false)]
    [InlineData("Pay רכישה", false)]
    [InlineData("客户", false)]
    [InlineData("12 رحلة", true)]
    [InlineData("„שלום“ hello", true)]
    [InlineData("ދިވެހި", true)]
    [InlineData("\u200Fabc", true)]
    [InlineData("\u200Eشكرا", false)]
    public void A_text_is_read_as_its_first_letter_is(string text, bool isFromRight)
        => Assert.Equal(isFromRight ? Reading.RightToLeft : Reading.LeftToRight, Readings.Of(text));

    [Theory]
    [InlineData(null, "Order", false)]
    [InlineData(null, "رحلة", true)]
    [InlineData("ar", "Order", true)]
    [InlineData("AR-eg", "Order", true)]
    [InlineData("he", "Order", true)]
    [InlineData("fa-IR", "Order", true)]
    [InlineData("ur", "Order", true)]
    [InlineData("ur-Latn", "رحلة", false)]
    [InlineData("az-Arab", "Order", true)]
    [InlineData("de", "رحلة", false)]
    [InlineData("und", "رحلة", true)]
    [InlineData("", "رحلة", true)]
    public void A_map_is_read_as_its_language_is_and_else_as_its_title(string? language, string title, bool isFromRight)
        => Assert.Equal(isFromRight ? Reading.RightToLeft : Reading.LeftToRight, Readings.Of(new JourneyMap { Id = new Id<JourneyMap>("map"), Title = title, State = MapState.Current, Language = language }));

    [Theory]
    [InlineData("I want it – now! 👍", true)]
    [InlineData("Ταξίδι, путь, Việt", true)]
    [InlineData("", true)]
    [InlineData("12", true)]
    [InlineData("Amazon で買う", false)]
    [InlineData("رحلة", false)]
    [InlineData("שלום", false)]
    [InlineData("สวัสดี", false)]
    [InlineData("यात्रा", false)]
    [InlineData("한국", false)]
    public void Only_European_scripts_have_italics(string text, bool hasItalics)
        => Assert.Equal(hasItalics, Readings.HasItalics(text));
}
