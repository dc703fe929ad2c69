using System.Text;
using JourneyKit.Sources;

namespace JourneyKit.Tests.Formats;

public sealed class TextTableTests
{
    private static readonly Vocabulary Words = new(["name", "description"]);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("name")]
    [InlineData("a")]
    [InlineData("seven-x")]
    [InlineData("eight-xx")]
    [InlineData("nine-more")]
    [InlineData("a-rather-long-id-of-a-touchpoint")]
    [InlineData("größe")]
    [InlineData("Zürich-Hauptbahnhof")]
    [InlineData("日本")]
    [InlineData("🙂")]
    public void A_text_has_one_number_whether_it_comes_as_bytes_or_as_a_string(string text)
    {
        var bytesFirst = Words.NewTable(1);
        var number = bytesFirst.Intern(Encoding.UTF8.GetBytes(text));
        Assert.Equal(number, bytesFirst.Intern(text));

        var stringFirst = Words.NewTable(1);
        Assert.Equal(number, stringFirst.Intern(text));
        Assert.Equal(number, stringFirst.Intern(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text, stringFirst.Release()[number]);
    }

    [Fact]
    public void Different_texts_have_different_numbers_however_many_there_are()
    {
        var table = Words.NewTable(1);
        string[] texts = [.. Enumerable.Range(0, 5000).SelectMany(i => new[] { $"{i}", $"touchpoint-{i}", $"größe-{i}", $"Ā{i}", $"ā{i}" })];
        int[] numbers = [.. texts.Select(text => table.Intern(text))];
        var prose = table.Add("A sentence that nothing is compared with.");

        Assert.Equal(texts.Length, numbers.Distinct().Count());
        Assert.Equal(numbers, texts.Select(text => table.Intern(Encoding.UTF8.GetBytes(text))));
        Assert.DoesNotContain(prose, numbers);
        var kept = table.Release();
        Assert.Equal(texts, numbers.Select(number => kept[number]));
    }

    [Fact]
    public void What_says_nothing_has_the_lowest_numbers()
    {
        var table = Words.NewTable(1);
        Assert.All(["", "~", "Null", "NULL", "null"], text => Assert.InRange(table.Intern(text), 0, Vocabulary.Nothing - 1));
        Assert.Equal(Vocabulary.Nothing, table.Intern("name"));
    }
}
