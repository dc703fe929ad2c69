using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Tests.Scenes;

public sealed class MirrorTests
{
    [Fact]
    public void Pictures_read_from_right_to_left_are_turned_round_and_their_icons_are_not()
    {
        var canvas = new Canvas();
        canvas.Box(new Box(10, 0, 20, 5), Paint.Filled(Ink.Wash));
        canvas.Text(TextFlow.Line("Pay", new TextFont(12)), 10, 20, cell: new Box(10, 10, 40, 16));
        canvas.Add(new SceneMark("M0 0h16", 10, 30, 16, Paint.Line(Ink.Text)));
        var turned = Mirror.Turn(Picture(canvas, Reading.RightToLeft));
        Assert.Equal(new Box(70, 0, 20, 5), Assert.IsType<SceneBox>(turned.Nodes[0]).Box);
        var text = Assert.IsType<SceneText>(turned.Nodes[1]);
        Assert.Equal((90, Anchor.Right, new Box(50, 10, 40, 16)), (text.X, text.Anchor, text.Cell));
        Assert.Equal(("M0 0h16", 74), (Assert.IsType<SceneMark>(turned.Nodes[2]).Path, Assert.IsType<SceneMark>(turned.Nodes[2]).X));
    }

    [Fact]
    public void Pictures_read_from_left_to_right_stay_as_they_are()
    {
        var scene = Picture(new Canvas(), Reading.LeftToRight);
        Assert.Same(scene, Mirror.Turn(scene));
    }

    private static Scene Picture(Canvas canvas, Reading reading) => new("map", 100, 50, canvas.Nodes) { Title = "", Description = "", Reading = reading };
}
