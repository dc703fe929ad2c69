using JourneyKit.Schema;

namespace JourneyKit.Rendering.Diagrams;

/// <summary>What a notation carries of the elements of one table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Keys">The keys of the properties that it carries; elements below them are carried where their own table is named, too.</param>
internal sealed record Carried(ElementTable Table, params string[] Keys);
