using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The properties that every element has: said once for all tables.</summary>
internal static class CommonProperties
{
    // The record gives an element without a name one that it makes from the id.
    public static string Name<T>(this Slots<T> at)
        where T : Element
        => at.Optional(PropertyKeys.Name, ShapeOf.Name, element => element.Name, "The name for people; where omitted, the id with blanks for dashes.", element => element.WrittenName is null)!;

    public static string? Description<T>(this Slots<T> at)
        where T : Element
        => at.Optional(PropertyKeys.Description, ShapeOf.Text, element => element.Description, "What it is, in a sentence or more.");

    public static ElementList<string> Tags<T>(this Slots<T> at)
        where T : Element
        => at.Optional(PropertyKeys.Tags, ShapeOf.Texts, element => element.Tags, "Labels.");

    public static ElementList<Id<Evidence>> Evidence<T>(this Slots<T> at)
        where T : Element
        => at.Optional(PropertyKeys.Evidence, ShapeOf.ReferencesTo<Evidence>(), element => element.Evidence, "The evidence that it rests on.");
}
