namespace JourneyKit.Tests.Support.Notations;

internal enum LooseKind
{
    Map,
    List,

    /// <summary>Null.</summary>
    Nothing,

    /// <summary>A number, true or false: never quoted.</summary>
    Plain,

    /// <summary>A text where YAML could take it for something else: quoted unless it reads as text.</summary>
    Text,

    /// <summary>A scalar whose type the key decides: quoted or not, it is the same, unless it reads as null.</summary>
    Either,

    /// <summary>The id of an element: as <see cref="Either"/>, but true and false are none.</summary>
    Id,
}
