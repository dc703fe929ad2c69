namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>A form that can be meant by what was typed.</summary>
/// <param name="Form">What to write.</param>
/// <param name="Meaning">What that says, where one form alone does not tell; null where it does.</param>
/// <param name="IsFallback">Whether it is offered only where no other form would be read.</param>
internal readonly record struct Guess(string Form, string? Meaning = null, bool IsFallback = false)
{
    public override string ToString() => Meaning is null ? $"`{Form}`" : $"`{Form}` ({Meaning})";
}
