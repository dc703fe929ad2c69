using System.Text;
using JourneyKit.Model;

namespace JourneyKit.Exchange.Tests;

/// <summary>A small map, and imports of texts into it.</summary>
internal static class ShopMap
{
    public static JourneyMap Map { get; } = new()
    {
        Id = "shop",
        Title = "First order",
        State = MapState.Current,
        Personas = [new("parent") { Name = "Dana" }, new("senior") { Name = "Retired couple" }],
        Channels = [new("website"), new("email")],
        Touchpoints = [new("basket") { Name = "Fill the basket" }, new("pay") { Satisfaction = 3 }, new("delivery")],
    };

    public static ResponseImport Import(string text, ResponseOptions? options = null, JourneyMap? map = null) => Import(Encoding.UTF8.GetBytes(text), options, map);

    public static ResponseImport Import(byte[] bytes, ResponseOptions? options = null, JourneyMap? map = null)
    {
        using var stream = new MemoryStream(bytes);
        return SurveyResponses.Import(stream, "answers.csv", map ?? Map, options);
    }

    /// <summary>The rows that were left out, added up over all reasons.</summary>
    public static int Lost(this ResponseImport import) => import.Findings.Where(finding => finding.IsLoss).Sum(finding => finding.Rows);

    /// <summary>The one finding that holds some words.</summary>
    public static ResponseFinding Finding(this ResponseImport import, string words) => Assert.Single(import.Findings, finding => finding.Message.Contains(words, StringComparison.Ordinal));
}
