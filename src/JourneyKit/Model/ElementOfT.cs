namespace JourneyKit.Model;

/// <summary>An element with an id.</summary>
/// <typeparam name="T">What the id is an id of: the element itself, or what it leads to.</typeparam>
/// <param name="Id">The id: unique among the elements of its kind in a document.</param>
public abstract record Element<T>(Id<T> Id) : Element
{
    /// <inheritdoc/>
    public sealed override string Key => Id.Value;
}
