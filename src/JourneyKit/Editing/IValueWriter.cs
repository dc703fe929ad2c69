namespace JourneyKit.Editing;

/// <summary>Writes what stands between brackets, as the text around it is written.</summary>
internal interface IValueWriter
{
    /// <summary>What goes between a comma and the next entry of the same line.</summary>
    string Separator { get; }

    /// <summary>What goes between a brace and the entry next to it in the same line.</summary>
    string Padding(bool isMapping);

    /// <summary>Whether the entries of a mapping or list that was empty get lines of their own; by how many blanks these are indented more than the line before.</summary>
    int? IndentationOfLines { get; }

    /// <summary>An entry or item.</summary>
    /// <param name="entry">The entry or item.</param>
    /// <param name="indentation">What stands before the entry in its line, where what it holds gets lines of its own.</param>
    string Write(EditEntry entry, string indentation);
}
