namespace JourneyKit.Model;

/// <summary>What can justify a change of a future map: a <see cref="PainPoint"/>, an <see cref="Opportunity"/> or an <see cref="Objective"/>.</summary>
public interface IReason;
