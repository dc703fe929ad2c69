using JourneyKit.Wording;

namespace JourneyKit.Tests.Wording;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("de", "„Bezahlen“ ist neu")]
    [InlineData("de-AT", "„Bezahlen“ ist neu")]
    [InlineData("DE", "„Bezahlen“ ist neu")]
    [InlineData("fr-CA", "«\u00A0Bezahlen\u00A0» ist neu")]
    [InlineData("en", "“Bezahlen” ist neu")]
    [InlineData("pt-BR", "“Bezahlen” ist neu")]
    [InlineData(null, "“Bezahlen” ist neu")]
    public void Marks_follow_the_language(string? language, string expected) => Assert.Equal(expected, QuotationMarks.Of(language).In("“Bezahlen” ist neu"));

    [Theory]
    [InlineData("“Knopf „Weiter“ fehlt” today", "„Knopf „Weiter“ fehlt“ today")]
    [InlineData("“a” and “b”", "„a“ and „b“")]
    [InlineData("„Weiter“ and “b”", "„Weiter“ and „b“")]
    [InlineData("no marks, and a lone ” one", "no marks, and a lone ” one")]
    public void Quotes_in_the_words_of_a_map_stay(string sentence, string expected) => Assert.Equal(expected, QuotationMarks.Of("de").In(sentence));

    [Theory]
    [InlineData("Article \"When the knee hurts\"", "“Article ‘When the knee hurts’”")]
    [InlineData("Article “When the knee hurts”", "“Article ‘When the knee hurts’”")]
    [InlineData("A 5\" screen", "“A 5\" screen”")]
    [InlineData("A 5\" screen and \"fast\"", "“A 5\" screen and ‘fast’”")]
    [InlineData("Der „neue“ Weg", "“Der „neue“ Weg”")]
    [InlineData("\"Buy\" and \"sell\"", "“‘Buy’ and ‘sell’”")]
    public void Marks_within_words_of_the_map_become_inner_ones(string words, string quoted) => Assert.Equal(quoted, QuotationMarks.Around(words));

    [Theory]
    [InlineData("de", "„Seite ‚Neu‘“")]
    [InlineData("fr", "«\u00A0Seite “Neu”\u00A0»")]
    [InlineData("en", "“Seite ‘Neu’”")]
    public void Inner_marks_follow_the_language(string language, string expected) => Assert.Equal(expected, QuotationMarks.Of(language).In(QuotationMarks.Around("Seite \"Neu\"")));
}
