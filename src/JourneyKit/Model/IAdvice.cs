namespace JourneyKit.Model;

/// <summary>What a map can be advised to do. Only its id is known to a map: it is the name under <see cref="JourneyMap.Practices"/>.</summary>
public interface IAdvice;
