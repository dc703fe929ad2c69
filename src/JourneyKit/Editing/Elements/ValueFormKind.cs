namespace JourneyKit.Editing.Elements;

/// <summary>What can stand at a place of a document.</summary>
internal enum ValueFormKind
{
    /// <summary>One element: its properties.</summary>
    Element,

    /// <summary>Elements by id.</summary>
    Elements,

    /// <summary>Scalars by name or id.</summary>
    Values,

    /// <summary>A list of scalars.</summary>
    List,

    /// <summary>One scalar.</summary>
    Value,

    /// <summary>Whatever the team writes below a key of its own.</summary>
    Free,
}
