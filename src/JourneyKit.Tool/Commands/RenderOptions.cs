using System.CommandLine;
using JourneyKit.Model;
using JourneyKit.Rendering;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Pictures;

namespace JourneyKit.Tool.Commands;

/// <summary>The options that say what a picture shows and how it looks.</summary>
internal sealed class RenderOptions
{
    private readonly Option<string?> kind = new("--as") { Description = "The picture. Default: report for html; else gap where the map has a baseline or --against is given; else map. A notation that does not have it draws the first that it has." };
    private readonly Option<string?> against = new("--against") { Description = "The map to compare with. Default: the baseline that the map names.", HelpName = "CURRENT" };
    private readonly Option<string?> persona = new("--persona") { Description = $"Only the way of this persona: by id or name. Pictures of all personas do not take it: {AllPersonas()}.", HelpName = "PERSONA" };
    private readonly Option<string?> lanes = new("--lanes") { Description = "The lanes to show, by name, with commas between them.", HelpName = "NAMES" };
    private readonly Option<string?> by = new("--by") { Description = $"What the rows stand for: {PerPicture(picture => picture.Bys)}." };
    private readonly Option<string> theme = new("--theme") { Description = "The colours.", DefaultValueFactory = _ => "light" };
    private readonly Option<string?> paper = new("--paper") { Description = "The paper that the picture is for, with its sizes in millimetres." };
    private readonly Option<string> layout = new("--layout") { Description = "Whether a long map breaks into rows, or stays one strip for screens that scroll.", DefaultValueFactory = _ => "rows" };

    /// <summary>Adds the options to a command.</summary>
    public RenderOptions(Command command)
    {
        kind.TakeOneOf([.. Renderers.All.Select(renderer => renderer.Picture).Distinct(StringComparer.Ordinal)]);
        command.Add(kind);
        command.Add(against);
        command.Add(persona);
        command.Add(lanes);
        by.TakeOneOf([.. Pictures.All.SelectMany(picture => picture.Bys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        command.Add(by);
        theme.TakeOneOf(["light", "dark"]);
        command.Add(theme);
        paper.TakeOneOf(["a3", "a4"]);
        command.Add(paper);
        layout.TakeOneOf(["rows", "strip"]);
        command.Add(layout);
    }

    /// <summary>The picture that is asked for; null for the usual one.</summary>
    public string? Kind(ParseResult parsed) => parsed.GetValue(kind);

    /// <summary>The colours.</summary>
    public Theme Theme(ParseResult parsed) => parsed.GetValue(theme) == "dark" ? Rendering.Theme.Dark : Rendering.Theme.Light;

    /// <summary>The map to compare with that the command line names; null for none.</summary>
    public string? Against(ParseResult parsed) => parsed.GetValue(against);

    /// <summary>Says what is to be drawn.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="before">The map to compare with, or the only map.</param>
    /// <param name="after">The later map; null where nothing is compared.</param>
    /// <exception cref="Refusal">There is no such persona.</exception>
    public RenderRequest Request(ParseResult parsed, ReadInput before, ReadInput? after)
    {
        var drawn = after ?? before;
        return new RenderRequest(drawn.Document.Map!)
        {
            Against = after is null ? null : before.Document.Map,
            Source = Path.GetFileName(drawn.File.Name),
            AgainstSource = after is null ? null : Path.GetFileName(before.File.Name),
            Persona = parsed.GetValue(persona) is { } name ? ElementChoice.Find(name, drawn.Document.Map!.Personas.Select(one => (one.Id.Value, one)), "persona", drawn.File.Name).Id : (Id<Persona>?)null,
            Lanes = parsed.GetValue(lanes)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            By = parsed.GetValue(by),
            Theme = Theme(parsed),
            Paper = parsed.GetValue(paper) switch { "a3" => Paper.A3, "a4" => Paper.A4, _ => (Paper?)null },
            Strip = parsed.GetValue(layout) == "strip",
        };
    }

    private static string AllPersonas() => string.Join(", ", Pictures.All.Where(picture => !picture.TakesPersona).Select(picture => picture.Name));

    private static string PerPicture(Func<IPicture, IReadOnlyList<string>> choices)
        => string.Join("; ", Pictures.All.Where(picture => choices(picture).Count > 0).Select(picture => $"{string.Join(", ", choices(picture))} for {picture.Name}"));
}
