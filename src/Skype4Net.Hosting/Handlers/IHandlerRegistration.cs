namespace Skype4Net.Hosting;

/// <summary>A handler that is put to use when the host starts.</summary>
internal interface IHandlerRegistration
{
    IHandlerSubscription Subscribe(ISkype skype, IServiceProvider services);
}
