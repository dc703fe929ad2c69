namespace JourneyKit.Rendering.Scenes.Marks;

/// <summary>How the lines of a persona look: colour, dashes and the shape of its markers, so that no two are told apart by colour alone.</summary>
/// <param name="Ink">The colour.</param>
/// <param name="Dash">The dashes.</param>
/// <param name="Shape">Which marker: 0 square, 1 diamond, 2 triangle, 3 open circle, 4 cross, 5 plus.</param>
internal sealed record PersonaStyle(Ink Ink, string Dash, int Shape)
{
    private static readonly (Ink Ink, string Dash)[] Lines = [(Ink.Change, "7 4"), (Ink.Persona2, "1.5 4.5"), (Ink.Persona3, "9 3 2 3")];

    /// <summary>The style of a persona by its place in the document, from 0; kept when others are left out.</summary>
    public static PersonaStyle Of(int index)
    {
        var (ink, dash) = Lines[index % Lines.Length];
        return new PersonaStyle(ink, dash, index % 6);
    }

    /// <summary>The marker at a point, 9 px wide.</summary>
    public SceneNode Marker(Point at) => Shape switch
    {
        0 => new SceneBox(new Box(at.X - 4, at.Y - 4, 8, 8), new Paint(Ink.Paper, Ink, 1.75)),
        1 => Pen.From(at.X, at.Y - 5.5).Line(at.X + 5.5, at.Y).Line(at.X, at.Y + 5.5).Line(at.X - 5.5, at.Y).Close().Draw(new Paint(Ink.Paper, Ink, 1.75)),
        2 => Pen.From(at.X, at.Y - 5).Line(at.X + 5.5, at.Y + 4.5).Line(at.X - 5.5, at.Y + 4.5).Close().Draw(new Paint(Ink.Paper, Ink, 1.75)),
        3 => new SceneDisc(at, 4.5, new Paint(Ink.Paper, Ink, 1.75)),
        4 => Pen.From(at.X - 4, at.Y - 4).Line(at.X + 4, at.Y + 4).Move(at.X + 4, at.Y - 4).Line(at.X - 4, at.Y + 4).Draw(Paint.Line(Ink, 2)),
        _ => Pen.From(at.X - 5, at.Y).Line(at.X + 5, at.Y).Move(at.X, at.Y - 5).Line(at.X, at.Y + 5).Draw(Paint.Line(Ink, 2)),
    };
}
