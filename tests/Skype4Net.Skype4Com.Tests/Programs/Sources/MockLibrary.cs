using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using SKYPE4COMLib;

// Unit tests of an answering machine, with mocks as libraries made them: one class for all interfaces, set up by expressions.
class Mock<T> where T : class
{
    private readonly Interceptor interceptor;

    public Mock()
    {
        Object = DispatchProxy.Create<T, Interceptor>();
        interceptor = (Interceptor)(object)Object;
    }

    public T Object { get; private set; }

    public Mock<T> Setup<TResult>(Expression<Func<T, TResult>> member, Func<object[], TResult> result)
    {
        interceptor.Results[MethodOf(member.Body).Name] = arguments => result(arguments);
        return this;
    }

    public Mock<T> SetupGet<TResult>(Expression<Func<T, TResult>> member, TResult value)
    {
        return Setup(member, arguments => value);
    }

    public void Raise(string name, params object[] arguments)
    {
        foreach (Delegate handler in interceptor.Handlers.Where(h => h.Key == name).Select(h => h.Value).ToList())
            handler.DynamicInvoke(arguments);
    }

    public IEnumerable<string> Calls { get { return interceptor.Calls; } }

    public int HandlersOf(string name)
    {
        return interceptor.Handlers.Count(h => h.Key == name);
    }

    private static MethodInfo MethodOf(Expression body)
    {
        MethodCallExpression call = body as MethodCallExpression;
        return call != null ? call.Method : ((PropertyInfo)((MemberExpression)body).Member).GetGetMethod();
    }
}

public class Interceptor : DispatchProxy
{
    public readonly Dictionary<string, Func<object[], object>> Results = new Dictionary<string, Func<object[], object>>();
    public readonly List<KeyValuePair<string, Delegate>> Handlers = new List<KeyValuePair<string, Delegate>>();
    public readonly List<string> Calls = new List<string>();

    protected override object Invoke(MethodInfo method, object[] args)
    {
        if (method.Name.StartsWith("add_"))
            Handlers.Add(new KeyValuePair<string, Delegate>(method.Name.Substring(4), (Delegate)args[0]));
        else if (method.Name.StartsWith("remove_"))
            Handlers.Remove(new KeyValuePair<string, Delegate>(method.Name.Substring(7), (Delegate)args[0]));
        else
            Calls.Add(method.Name + "(" + string.Join(", ", args) + ")");
        Func<object[], object> result;
        if (Results.TryGetValue(method.Name, out result))
            return result(args);
        return method.ReturnType.IsValueType && method.ReturnType != typeof(void) ? Activator.CreateInstance(method.ReturnType) : null;
    }
}

class AnsweringMachine : IDisposable
{
    private readonly Skype skype;

    public AnsweringMachine(Skype skype)
    {
        this.skype = skype;
        skype.MessageStatus += OnMessage;
        ((_ISkypeEvents_Event)skype).AttachmentStatus += OnAttachment;
    }

    public bool IsAttached { get; private set; }

    public void Dispose()
    {
        skype.MessageStatus -= OnMessage;
        ((_ISkypeEvents_Event)skype).AttachmentStatus -= OnAttachment;
    }

    private void OnAttachment(TAttachmentStatus status)
    {
        IsAttached = status == TAttachmentStatus.apiAttachSuccess;
        if (status == TAttachmentStatus.apiAttachAvailable)
            skype.Attach(6, false);
    }

    private void OnMessage(ChatMessage message, TChatMessageStatus status)
    {
        if (status == TChatMessageStatus.cmsReceived)
            skype.SendMessage(message.FromHandle, skype.User[message.FromHandle].FullName + " said: " + message.Body);
    }
}

class Program
{
    static int Main()
    {
        var anna = new Mock<User>().SetupGet(u => u.FullName, "Anna B.");
        var message = new Mock<ChatMessage>().SetupGet(m => m.FromHandle, "anna").SetupGet(m => m.Body, "hello");
        var skype = new Mock<Skype>().Setup(s => s.get_User(""), a => (string)a[0] == "anna" ? anna.Object : null);

        using (var machine = new AnsweringMachine(skype.Object))
        {
            skype.Raise("AttachmentStatus", TAttachmentStatus.apiAttachAvailable);
            skype.Raise("AttachmentStatus", TAttachmentStatus.apiAttachSuccess);
            skype.Raise("MessageStatus", message.Object, TChatMessageStatus.cmsSending);
            skype.Raise("MessageStatus", message.Object, TChatMessageStatus.cmsReceived);
            Console.WriteLine("Attached: " + machine.IsAttached + ", handlers: " + skype.HandlersOf("MessageStatus"));
        }
        foreach (string call in skype.Calls)
            Console.WriteLine(call);
        Console.WriteLine("Handlers: " + skype.HandlersOf("MessageStatus"));

        ISkype plain = new Mock<ISkype>().SetupGet(s => s.CurrentUserHandle, "mock").Object;
        Console.WriteLine(plain.CurrentUserHandle + " " + plain.Timeout + " " + (plain.Friends == null));
        return 0;
    }
}
