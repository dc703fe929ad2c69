namespace JourneyKit.Model;

/// <summary>An element with an id.</summary>
/// <typeparam name="T">What the id is an id of: the element itself, or what it leads to.</typeparam>
/// <param name="Id">The id: unique among the elements of its kind in a document.</param>
public abstract record Element<T>(Id<T> Id) : Element
{
    /// <summary>The id: unique among the elements of its kind in a document.</summary>
    public Id<T> Id
    {
        get;
        init
        {
            field = value;
            IdChanged();
        }
    }
    = Id;

    /// <inheritdoc/>
    public sealed override string Key => Id.Value;
}
