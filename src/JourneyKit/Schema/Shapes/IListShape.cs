namespace JourneyKit.Schema.Shapes;

/// <summary>A shape whose values are written as a list: as a shorthand, it stands for its element as a list.</summary>
internal interface IListShape;
