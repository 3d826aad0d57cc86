namespace Skype4Net.Engine;

/// <summary>Something that ends when the client is disposed.</summary>
internal interface ICompletable
{
    void Complete();
}
