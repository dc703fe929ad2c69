using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of libraries.</summary>
internal static class JourneyLibraryDefinition
{
    public static readonly ElementTable<JourneyLibrary> Table = new("library", "A library", "libraries", "Definitions that several maps include: a document without stages and touchpoints.", Define);

    private static JourneyLibrary Define(Slots<JourneyLibrary> at)
    {
        var schema = at.Schema();
        at.FormatVersion();
        return new JourneyLibrary
        {
            Schema = schema,
            Id = at.Required(PropertyKeys.Id, ShapeOf.IdOf<JourneyLibrary>(), library => library.Id, "The id of the library.", default),
            Title = at.Title(),
            Description = at.Description(),
            Status = at.Status(),
            Owner = at.Owner(),
            Version = at.Version(),
            Reviewed = at.Reviewed(),
            ReviewEvery = at.ReviewEvery(),
            Currency = at.Currency(),
            Language = at.Language(),
            Tags = at.Tags(),
            Objectives = at.Objectives(),
            Segments = at.Segments(),
            Personas = at.Personas(),
            Teams = at.Teams(),
            Systems = at.Systems(),
            Channels = at.Channels(),
            Sources = at.Sources(),
            Evidence = at.Evidence(),
            Metrics = at.Metrics(),
            Extensions = at.Extensions(library => library.Extensions),
        };
    }
}
