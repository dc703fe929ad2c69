using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes.Parts;

public sealed class PaperSheetTests
{
    public static TheoryData<string, Paper> All() => [.. from picture in Pictures.All from paper in Enum.GetValues<Paper>() select (picture.Name, paper)];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_page_is_as_large_as_the_paper_and_what_it_shows_keeps_out_of_the_margin_of_printers(string picture, Paper paper)
    {
        var (shorter, longer) = paper == Paper.A3 ? (297.0, 420.0) : (210.0, 297.0);
        var request = new RenderRequest(Pairs.Find("grocery").After) { Against = Maps.Grocery, Paper = paper };
        var pages = JourneyPictures.Render(picture, "svg", request).Pages;
        Assert.All(pages, page => Assert.Contains(Size(page.Text), new[] { $"{shorter}mm {longer}mm", $"{longer}mm {shorter}mm" }));
        Assert.All(PaperSheet.Lay(Pictures.Of(picture).Compose(request), paper), page =>
        {
            var sheet = page.Sheet!;
            var margin = 8 * sheet.PixelsPerMillimetre;
            Assert.Equal(sheet.View.Width, sheet.Width * sheet.PixelsPerMillimetre, 6);
            Assert.Equal(sheet.View.Height, sheet.Height * sheet.PixelsPerMillimetre, 6);
            var printed = new Box(sheet.View.X + margin, sheet.View.Y + margin, sheet.View.Width - (2 * margin), sheet.View.Height - (2 * margin));
            Assert.All(SceneCheck.All(page.Nodes).OfType<SceneText>(), text => Assert.InRange(text.Y, printed.Y, printed.Bottom));
            Assert.All(SceneCheck.All(page.Nodes).OfType<SceneBox>(), box => Assert.InRange(box.Box.X, printed.X - 0.01, printed.Right));
            Assert.All(SceneCheck.All(page.Nodes).OfType<SceneBox>(), box => Assert.InRange(box.Box.Right, printed.X, printed.Right + 0.01));
        });
    }

    [Fact]
    public void A_small_sheet_has_the_same_picture_in_a_smaller_size()
    {
        var request = new RenderRequest(Pairs.Find("grocery").After) { Against = Maps.Grocery };
        string[] sheets = [.. new[] { Paper.A3, Paper.A4 }.Select(paper => JourneyPictures.Render("gap", "svg", request with { Paper = paper }).Pages[0].Text)];
        Assert.Equal("420mm 297mm", Size(sheets[0]));
        Assert.Equal("297mm 210mm", Size(sheets[1]));
    }

    [Fact]
    public void Screens_take_pictures_as_they_are()
        => Assert.Null(Assert.Single(PaperSheet.Lay(Pictures.Of("flow").Compose(new RenderRequest(Maps.Grocery)), paper: null)).Sheet);

    private static string Size(string svg) => $"{svg.Split(" width=\"", 2)[1].Split('"')[0]} {svg.Split(" height=\"", 2)[1].Split('"')[0]}";
}
